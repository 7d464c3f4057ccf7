// Finds a Chromium for the tests, or installs one, and prints where it is. `npm test` runs it before the journeys.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const found = named() ?? onThisSystem() ?? ownedByPlaywright() ?? installed();
if (!found) {
  console.error(
    'The tests need Chromium or Chrome, and none could be found or installed. Install either one, or set CHROMIUM_PATH to its program, then run npm test again.',
  );
  process.exit(1);
}
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/chromium-path', found);
console.log(`Tests use ${found}`);

function named() {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) {
    console.error(`CHROMIUM_PATH is ${path}, but there is no such file. Set it to the program, or unset it.`);
    process.exit(1);
  }
  return path || undefined;
}

function onThisSystem() {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  for (const name of names) {
    const { status, stdout } = spawnSync(finder, [name], { encoding: 'utf8' });
    if (status === 0) return stdout.split(/\r?\n/)[0];
  }
  return places.find((place) => existsSync(place));
}

function ownedByPlaywright() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed() {
  console.log('No Chromium here; installing one for the tests (once) …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium');
    return onThisSystem();
  }
  attempt('npx playwright install --with-deps chromium') || attempt('npx playwright install chromium');
  return ownedByPlaywright();
}

function attempt(command) {
  try {
    execSync(command, { stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}
