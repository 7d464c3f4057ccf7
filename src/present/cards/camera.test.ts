import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCamera } from './camera.ts';

const failing = (name: string) => openCamera({ getUserMedia: () => Promise.reject(Object.assign(new Error(name), { name })) });

test('whatever keeps the camera away is told apart, and nothing is thrown', async () => {
  assert.deepEqual(await openCamera(undefined), { why: 'insecure' });
  for (const [name, why] of [['NotAllowedError', 'refused'], ['NotFoundError', 'missing'], ['OverconstrainedError', 'missing'], ['NotReadableError', 'busy']] as const) {
    assert.deepEqual(await failing(name), { why });
  }
});
