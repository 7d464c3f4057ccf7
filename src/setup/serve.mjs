// Serves the built course, and says on the last line where to look. `npm run serve -- --host` also serves the network.
import { preview } from 'astro';

const server = await preview({ server: { host: process.argv.includes('--host') } });
console.log(`\nThe course is at http://localhost:${server.port}/ (Ctrl+C stops it)`);
