import { createHash } from 'node:crypto';
import { colours, fonts } from '../draw/look.ts';
import type { Written } from '../draw/written.ts';
import type { Pictures } from '../draw/pictures.ts';
import { escaped } from '../page/written.ts';
import type { Deck } from '../slideText.ts';
import { slidePart } from './slidePart.ts';
import type { Parts } from './zip.ts';

/**
 * The package as pptxgenjs 4.0.1 leaves it, made right: our words in place of the marks, our colours in the theme, every
 * picture with its photograph, nothing that depends on the day or on chance.
 */
export function mend(parts: Parts, deck: Deck, written: Written, pictures: Pictures): Parts {
  const out: Parts = new Map();
  for (const [name, bytes] of parts) {
    const photograph = /\.png$/.test(name) ? photographOf(name, parts, pictures) : undefined;
    out.set(name, photograph ?? (/\.(xml|rels)$/.test(name) ? Buffer.from(mended(name, bytes.toString('utf8'), deck, written)) : bytes));
  }
  return out;
}

function mended(name: string, xml: string, deck: Deck, written: Written): string {
  if (name === 'ppt/theme/theme1.xml') return theme(xml);
  if (name === 'ppt/presentation.xml') return presentation(xml, deck);
  if (name === 'docProps/core.xml') return core(xml, deck);
  if (name === '[Content_Types].xml') return xml.replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)[^>]*\/>/g, '');
  if (!/^ppt\/(slides|slideLayouts|notesSlides)\/[^/]+$/.test(name)) return xml;
  const [, number] = /slides\/slide(\d+)\.xml$/.exec(name) ?? [];
  return slidePart(written.fill(xml), deck, number && deck.slides[Number(number) - 1]?.id);
}

function theme(xml: string): string {
  const scheme = Object.entries(colours).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  return xml
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Principle Three">${scheme.join('')}</a:clrScheme>`)
    .replaceAll('<a:cs typeface=""/>', `<a:cs typeface="${fonts.complex}"/>`)
    .replaceAll('name="Office Theme"', 'name="Principle Three"');
}

/** Sections are known by a number each, which the library draws by lot; pages of notes are as high as a sheet of paper. */
function presentation(xml: string, deck: Deck): string {
  return xml.replace(/<p:notesSz[^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>').replace(/(<p14:section name="[^"]*" id=")\{[^}]*\}/g, (_, start: string, at: number) => `${start}${identity(`${deck.text} ${at}`)}`);
}

function identity(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').toUpperCase();
  return `{${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}}`;
}

const core = (xml: string, { lang }: Deck): string => xml.replace(/\s*<dcterms:(created|modified)[\s\S]*?<\/dcterms:\1>/g, '').replace('</cp:coreProperties>', `<dc:language>${escaped(lang)}</dc:language></cp:coreProperties>`);

/** Beside every drawing the library puts a picture that says it cannot draw. */
function photographOf(name: string, parts: Parts, pictures: Pictures): Buffer | undefined {
  const twin = name.replace(/(\d+)\.png$/, (_, n: string) => `${Number(n) + 1}.svg`);
  const svg = parts.get(twin)?.toString('utf8');
  return svg === undefined ? undefined : [...pictures.values()].find((drawn) => drawn.svg === svg)?.png;
}
