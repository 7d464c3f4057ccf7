import { main } from './main.ts';
import { projectIn } from './project.ts';

/** `npm run translate -- <command>`. */
process.exitCode = await main(process.argv.slice(2), () => projectIn());
