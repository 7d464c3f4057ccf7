import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from './check.ts';
import { collect } from './read/files.ts';

test('a link among the files is reported and not followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(folder, 'about.mdx'), 'x');
  symlinkSync('/etc/passwd', join(folder, 'linked.mdx'));
  symlinkSync('/', join(folder, 'everything'));
  const files = collect(folder, 'content/pages');
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    files.map(({ path, kind, bytes }) => [path, kind, bytes?.length]),
    [
      ['content/pages/about.mdx', 'file', 1],
      ['content/pages/everything', 'other', undefined],
      ['content/pages/linked.mdx', 'other', undefined],
    ],
  );
  assert.deepEqual(
    check(files)
      .filter(({ rule }) => rule === 'places')
      .map(({ file }) => file),
    ['content/pages/everything', 'content/pages/linked.mdx'],
  );
});
