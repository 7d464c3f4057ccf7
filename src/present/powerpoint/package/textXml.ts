import type { Paragraph, Run } from '../slideText.ts';
import { accent, ink, quiet } from '../draw/look.ts';
import { indentAt, sizeOf, spaceBefore } from '../draw/measure.ts';
import { escaped } from '../page/written.ts';
import { officeLanguage } from './officeLanguage.ts';

/** What holds for all words of a box. */
export interface Manner {
  lang: string;
  direction: 'ltr' | 'rtl';
  /** Size in points; without one the box keeps the size of the slide's layout. */
  points?: number;
  /** A colour of the theme; `none` leaves it to the place, as in notes. */
  colour?: string;
  bold?: boolean;
  /** A body of a layout gives each paragraph a bullet unless told otherwise. */
  inBody?: boolean;
}

const emu = (inches: number) => Math.round(inches * 914400);

/** Paragraphs as PowerPoint writes them. */
export const paragraphsXml = (paragraphs: Paragraph[], manner: Manner): string =>
  (paragraphs.length === 0 ? [{ kind: 'paragraph' as const, role: 'text' as const, line: [] }] : paragraphs).map((one, i) => paragraphXml(one, manner, i === 0)).join('');

function paragraphXml(paragraph: Paragraph, manner: Manner, first: boolean): string {
  const points = manner.points && sizeOf(paragraph.role, manner.points);
  const space = first || !points ? '' : `<a:spcBef><a:spcPts val="${Math.round(points * spaceBefore(paragraph.role) * 100)}"/></a:spcBef>`;
  const runs = paragraph.line.map((run) => runXml(run, paragraph.role, points, manner)).join('');
  const end = `<a:endParaRPr lang="${officeLanguage(manner.lang)}"${points ? ` sz="${points * 100}"` : ''}/>`;
  return `<a:p><a:pPr${place(paragraph, manner)}>${space}${sign(paragraph, manner)}</a:pPr>${runs}${end}</a:p>`;
}

function place({ point, role }: Paragraph, { direction, inBody, points = 12 }: Manner): string {
  const start = direction === 'rtl' && role !== 'address' ? ' algn="r" rtl="1"' : ' algn="l" rtl="0"';
  const step = emu(indentAt(points));
  if (point) return ` marL="${step * (point.level + 1)}"${point.level > 0 ? ` lvl="${point.level}"` : ''} indent="-${step}"${start}`;
  return inBody ? ` marL="0" indent="0"${start}` : start;
}

function sign({ point }: Paragraph, { inBody }: Manner): string {
  if (!point) return inBody ? '<a:buNone/>' : '';
  if (point.sign === 'bullet') return '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  return `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="${point.sign === 'letter' ? 'alphaUcPeriod' : 'arabicPeriod'}"${(point.from ?? 1) > 1 ? ` startAt="${point.from}"` : ''}/>`;
}

function runXml({ text, strong, emphasis, lang }: Run, role: Paragraph['role'], points: number | undefined, manner: Manner): string {
  const language = officeLanguage(lang ?? manner.lang);
  const bold = strong || manner.bold || role === 'stamp' ? ' b="1"' : '';
  const look = manner.colour === 'none' ? '' : `<a:solidFill><a:schemeClr val="${colourOf(role, manner)}"/></a:solidFill>`;
  return `<a:r><a:rPr lang="${language}"${points ? ` sz="${points * 100}"` : ''}${bold}${emphasis ? ' i="1"' : ''} dirty="0">${look}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
}

function colourOf(role: Paragraph['role'], { colour }: Manner): string {
  if (role === 'facts') return quiet;
  if (role === 'stamp' || role === 'address') return accent;
  return colour ?? ink;
}
