// The first step of `npm start` and `npm test`. Plain JavaScript for Node 20: nothing is installed yet.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const marker = 'node_modules/.installed-from';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (isCurrent()) process.exit(0);
console.log('Installing what the course is built with (once; a minute or two) …');
try {
  run('npm ci --ignore-scripts');
  // The only install script that runs: it puts the Node.js this project needs beside the other tools.
  run('npm rebuild node --ignore-scripts=false');
} catch {
  console.error('\nThe installation stopped; the lines above say where. It needs the network once. Run the same command again when it is there.');
  process.exit(1);
}
writeFileSync(marker, wanted);

function isCurrent() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted && existsSync('node_modules/.bin/node');
}

function run(command) {
  execSync(command, { stdio: ['ignore', 'inherit', 'inherit'] });
}
