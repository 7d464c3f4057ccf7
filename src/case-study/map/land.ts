import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid, geoArea, geoPath } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { frames, type FrameName } from './frame.ts';

/** Natural Earth (public domain) as packed by world-atlas; the scale is 1 to that many million. */
function atlas<Name extends string>(file: string) {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Topology<Record<Name, GeometryCollection<{ name: string }>>>;
}

/** The coasts in one frame, as the `d` of a path in whole units. */
export function landPath(name: FrameName): string {
  const topology = atlas<'land'>(name === 'world' ? 'land-110m' : 'land-50m');
  const { projection } = frames[name];
  return geoPath(projection).digits(0)(feature(topology, topology.objects.land)) ?? '';
}

/** Where a country is in a frame: the middle of its largest part. Undefined outside the frame. */
export function placeOf(code: string, name: FrameName): { x: number; y: number } | undefined {
  const { projection, width, height } = frames[name];
  const [x, y] = projection(middleOf(code)) ?? [];
  const inside = x !== undefined && y !== undefined && x > 0 && x < width && y > 0 && y < height;
  return inside ? { x: Math.round(x), y: Math.round(y) } : undefined;
}

const countries = (() => {
  const topology = atlas<'countries'>('countries-50m');
  return feature(topology, topology.objects.countries).features;
})();

function middleOf(code: string): [number, number] {
  const numeric = isoCountries.alpha2ToNumeric(code);
  const country = numeric && countries.find(({ id }) => id === numeric);
  if (!country) throw new Error(`The map has no country "${code}". A case names countries by their ISO 3166-1 codes, as in FR.`);
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return geoCentroid(country);
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return geoCentroid(parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest)));
}
