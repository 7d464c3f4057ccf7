/** What a drawing may be made of: element by element, attribute by attribute. */
const number = /^-?[\d.]+(?:e-?\d+)?(?:px|%)?$/i;
const numbers = /^[\d\s.,e+-]*$/i;
const identifier = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ids = /^[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*$/;
const words = /^[^<>{}]{0,300}$/;

/** Attributes any element may have. Colours come from classes, so that dark, print and forced colours work. */
const everywhere: Record<string, RegExp> = {
  id: identifier,
  class: /^d-[a-z0-9]+(-[a-z0-9]+)*( d-[a-z0-9]+(-[a-z0-9]+)*)*$/,
  role: /^(img|group|presentation|none|list|listitem)$/,
  lang: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  transform: /^((translate|scale|rotate|skewX|skewY|matrix)\([\d\s.,e+-]*\)\s*)+$/i,
  'aria-hidden': /^(true|false)$/,
  'aria-label': words,
  'aria-labelledby': ids,
  'aria-describedby': ids,
};

const box = { x: number, y: number, width: number, height: number };
const ends = { 'marker-start': /^url\(#[a-z][a-z0-9-]*\)$/, 'marker-mid': /^url\(#[a-z][a-z0-9-]*\)$/, 'marker-end': /^url\(#[a-z][a-z0-9-]*\)$/ };
const lettering = {
  x: numbers,
  y: numbers,
  dx: numbers,
  dy: /^[\d\s.,e+-]*(em)?$/i,
  'text-anchor': /^(start|middle|end)$/,
  'dominant-baseline': /^(auto|middle|central|hanging|alphabetic|ideographic|mathematical|text-before-edge|text-after-edge)$/,
};

const elements: Record<string, Record<string, RegExp>> = {
  svg: { xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/, viewBox: numbers, width: number, height: number, preserveAspectRatio: /^[A-Za-z ]+$/ },
  g: {},
  title: {},
  desc: {},
  defs: {},
  path: { d: /^[MLHVCSQTAZ\d\s.,e+-]*$/i, ...ends },
  rect: { ...box, rx: number, ry: number },
  circle: { cx: number, cy: number, r: number },
  ellipse: { cx: number, cy: number, rx: number, ry: number },
  line: { x1: number, y1: number, x2: number, y2: number, ...ends },
  polyline: { points: numbers, ...ends },
  polygon: { points: numbers, ...ends },
  text: lettering,
  tspan: lettering,
  marker: {
    viewBox: numbers,
    refX: number,
    refY: number,
    markerWidth: number,
    markerHeight: number,
    markerUnits: /^(strokeWidth|userSpaceOnUse)$/,
    orient: /^(auto|auto-start-reverse|-?[\d.]+)$/,
  },
};

export const elementNames: string[] = Object.keys(elements);

/** What the attribute of an element may hold; nothing for an attribute that may not be there. */
export function allowedIn(element: string, attribute: string): RegExp | undefined {
  const own = Object.hasOwn(elements, element) ? elements[element] : undefined;
  if (own && Object.hasOwn(own, attribute)) return own[attribute];
  return own && Object.hasOwn(everywhere, attribute) ? everywhere[attribute] : undefined;
}
