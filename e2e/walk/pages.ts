import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const builtSite = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Addresses of every built page, as a reader's browser asks for them: `/en/glossary/`, `/404.html`. */
export function builtPages(): string[] {
  return readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => addressOf(file))
    .sort();
}

/** The file behind an address. */
export const fileOf = (address: string, dist = builtSite) => join(dist, address.endsWith('/') ? `${address}index.html` : address);

export const htmlOf = (address: string) => readFileSync(fileOf(address), 'utf8');

const addressOf = (file: string) => `/${relative('.', file).replaceAll('\\', '/')}`.replace(/index\.html$/, '');
