import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Written by `src/setup/browser.mjs`: the Chromium it found or installed. */
const note = fileURLToPath(new URL('../.cache/chromium-path', import.meta.url));

/** How every test starts its browser. Without the network flags Chromium looks for its maker's servers at each start. */
export const chromium = {
  executablePath: existsSync(note) ? readFileSync(note, 'utf8').trim() : process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
};
