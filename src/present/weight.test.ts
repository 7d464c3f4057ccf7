import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildAssets } from '../site/assets.ts';

test('slides and console together weigh 12 kB at most, as they travel', async () => {
  const { urls, files } = await buildAssets();
  const weight = gzipSync(files.get(urls.talk) ?? '', { level: 9 }).length;
  assert.ok(weight > 5000 && weight <= 12_000, `${weight} bytes`);
});
