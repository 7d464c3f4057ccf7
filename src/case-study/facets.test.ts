import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, group, valuesOf } from './facets.ts';
import type { CaseStudy } from './schema.ts';

const study = (region: string, surfaces: string[]) => ({ data: { region, track: 'cyber', surfaces, lessons: ['m/a', 'm/b'] } as unknown as CaseStudy });
const kenya = study('africa-east', ['results-transmission']);
const sweden = study('europe-nordic', ['public-website', 'media-platforms']);

test('a case with two surfaces is found under both', () => {
  const groups = group([kenya, sweden], 'surface', ['media-platforms', 'public-website', 'physical']);
  assert.deepEqual(groups.map(({ value, cases }) => [value, cases.length]), [['media-platforms', 1], ['public-website', 1]]);
});

test('no choice lets every case through', () => {
  assert.ok(fits((facet) => valuesOf(kenya.data, facet), {}));
  assert.ok(fits((facet) => valuesOf(kenya.data, facet), { region: '' }));
});

test('two choices must both hold', () => {
  const of = (facet: Parameters<typeof valuesOf>[1]) => valuesOf(sweden.data, facet);
  assert.ok(fits(of, { region: 'europe-nordic', surface: 'public-website' }));
  assert.ok(!fits(of, { region: 'europe-nordic', surface: 'physical' }));
});
