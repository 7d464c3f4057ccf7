import type PptxGenJS from 'pptxgenjs';
import { paragraphsXml, type Manner } from '../package/textXml.ts';
import type { Deck, SlideText } from '../slideText.ts';
import { arrangementOf, isForRoom, layoutName } from './arrangement.ts';
import { framesOf, footFrames, headingOf, headings, titlePoints, turned, type Box, type Frames } from './frames.ts';
import { accent, ground, ink, margin, page, quiet, rule, soft } from './look.ts';
import { indentAt } from './measure.ts';
import type { DeckWords } from './words.ts';
import type { Written } from './written.ts';

type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

/** Layouts hold what every slide of a kind shares, so that a change to one changes them all. `slide` is one of its kind. */
export function defineMaster(file: PptxGenJS, written: Written, deck: Deck, words: DeckWords, slide: SlideText): void {
  const arrangement = arrangementOf(slide);
  const frames = framesOf(arrangement, headingOf(slide));
  const at = (box: Box) => turned(box, deck.direction);
  const manner = { lang: deck.lang, direction: deck.direction };
  const first = arrangement === 'title';
  const points = first ? titlePoints : arrangement === 'picture' ? 24 : headings[headingOf(slide)].points;
  const title = { placeholder: { options: { name: 'title', type: 'title' as const, objectName: 'Heading', ...at(frames.title) }, text: written.mark(prompt(words.heading, { ...manner, points }, first ? 'b' : 't')) } };
  const body = { placeholder: { options: { name: 'body', type: 'body' as const, objectName: 'Text', ...at(frames.body) }, text: written.mark(prompt(words.text, { ...manner, points: 24, inBody: true }, 't')) } };
  file.defineSlideMaster({
    title: layoutName(slide, words),
    background: { color: isForRoom(slide) ? soft : ground },
    objects: [...ornaments(slide, frames, at), ...(first ? [] : foot(deck, written, at)), title, ...(arrangement === 'open' || arrangement === 'picture' ? [] : [body])],
    ...(first ? {} : { slideNumber: { ...at(footFrames.number), fontSize: 11, color: quiet, align: deck.direction === 'rtl' ? 'left' : 'right', margin: 0 } }),
  });
}

/** The violet of the ink that marks a voter's finger: a broad edge where something begins, a short line elsewhere. */
function ornaments(slide: SlideText, { panel }: Frames, at: (box: Box) => Box): Objects {
  const arrangement = arrangementOf(slide);
  const edge = arrangement === 'title' || arrangement === 'opening' || arrangement === 'end';
  const bar = edge ? { x: 0, y: 0, w: arrangement === 'title' ? 0.36 : 0.16, h: page.height } : { x: margin, y: 0, w: 0.9, h: 0.1 };
  const sheet = panel ? [rectangle({ ...at(panel), fill: { color: 'FFFFFF' }, line: { color: rule, width: 1 }, objectName: 'Sheet' })] : [];
  return [rectangle({ ...at(bar), fill: { color: accent }, objectName: 'Ink' }), ...sheet];
}

/** The library names every shape of a layout, while its types know of no names there. */
const rectangle = (options: PptxGenJS.ShapeProps): Objects[number] => ({ rect: options as Extract<Objects[number], { rect: unknown }>['rect'] });

function foot({ title, lang, direction }: Deck, written: Written, at: (box: Box) => Box): Objects {
  const text = written.mark(bodyXml({ anchor: 't', shrink: false }) + paragraphsXml([{ kind: 'paragraph', role: 'text', line: [{ text: title }] }], { lang, direction, points: 11, colour: quiet }));
  return [rectangle({ ...at({ x: margin, y: 6.87, w: page.width - 2 * margin, h: 0.01 }), fill: { color: rule }, objectName: 'Line' }), { text: { text, options: { ...at(footFrames.title), objectName: 'Lesson' } } }];
}

/** Properties of a box: no inner edges, so that all words stand on one line with the heading. */
export const bodyXml = ({ anchor, shrink }: { anchor: 't' | 'ctr' | 'b'; shrink: boolean }): string =>
  `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}">${shrink ? '<a:normAutofit/>' : ''}</a:bodyPr><a:lstStyle/>`;

/** A placeholder of a layout: how words in it look, and what stands there until somebody writes. */
function prompt(text: string, manner: Manner & { points: number }, anchor: 't' | 'b'): string {
  const { direction, points, inBody } = manner;
  const start = direction === 'rtl' ? 'algn="r" rtl="1"' : 'algn="l" rtl="0"';
  const font = inBody ? 'mn' : 'mj';
  const look = `<a:defRPr sz="${points * 100}" b="${inBody ? 0 : 1}"><a:solidFill><a:schemeClr val="${ink}"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;
  const styles = inBody ? [1, 2, 3].map((level) => bullets(level, start, look)).join('') : `<a:lvl1pPr ${start}><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${look}</a:lvl1pPr>`;
  return `${bodyXml({ anchor, shrink: true }).replace('<a:lstStyle/>', `<a:lstStyle>${styles}</a:lstStyle>`)}${paragraphsXml([{ kind: 'paragraph', role: 'text', line: [{ text }] }], { lang: manner.lang, direction })}`;
}

function bullets(level: number, start: string, look: string): string {
  const step = Math.round(indentAt(24) * 914400);
  return `<a:lvl${level}pPr marL="${step * level}" indent="-${step}" ${start}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/>${look}</a:lvl${level}pPr>`;
}
