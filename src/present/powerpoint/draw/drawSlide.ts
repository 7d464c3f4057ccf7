import { paragraphsXml } from '../package/textXml.ts';
import type { Paragraph } from '../slideText.ts';
import { arrangementOf, bodyOf, overOf, type Arrangement } from './arrangement.ts';
import { drawOpen } from './drawOpen.ts';
import { drawPicture } from './drawPicture.ts';
import { drawBins } from './drawTable.ts';
import { drawWords, mannerOf, said, type Drawing } from './drawing.ts';
import { codeFrame, framesOf, headingOf, titlePoints, turned, type Box, type Frames } from './frames.ts';
import { accent, ground, quiet } from './look.ts';
import { bodyXml } from './masters.ts';
import { fit, linesAt, lineHeight } from './measure.ts';

export function drawSlide(drawing: Drawing): void {
  const { slide } = drawing;
  const arrangement = arrangementOf(slide);
  const frames = framesOf(arrangement, headingOf(slide));
  drawAbove(drawing, arrangement, frames);
  drawHeading(drawing, arrangement);
  drawStamp(drawing, frames);
  if (arrangement === 'sorting' && frames.over) drawBins(drawing, overOf(slide, 'bin'), frames.over);
  if (arrangement === 'picture' || arrangement === 'open') drawOpen(drawing, frames.body);
  else drawBody(drawing, arrangement, frames.body);
  if (arrangement === 'end') drawCode(drawing);
}

/** The small words right above the heading, wherever its first line stands. */
function drawAbove(drawing: Drawing, arrangement: Arrangement, { above, title }: Frames): void {
  const { slide } = drawing;
  if (slide.above.length === 0 || arrangement === 'picture') return;
  const lines = arrangement === 'title' ? linesAt(slide.title, titlePoints * 1.1, title.w) : 0;
  const y = lines > 0 ? Math.max(0.5, title.y + title.h - (lines * titlePoints * lineHeight) / 72 - 0.55) : above.y;
  drawWords(drawing, [said(slide.above)], { ...above, y }, { points: 16, colour: accent, bold: true, name: 'Above' });
}

function drawHeading({ page, written, deck, slide }: Drawing, arrangement: Arrangement): void {
  const text = paragraphsXml([said(slide.title)], { ...mannerOf(deck), bold: true });
  page.addText(written.mark(bodyXml({ anchor: arrangement === 'title' ? 'b' : 't', shrink: true }) + text), { placeholder: 'title', objectName: 'Heading' });
}

/** The mark of something invented lies on the sheet itself, so that no photograph of the slide leaves it out. */
function drawStamp(drawing: Drawing, { over }: Frames): void {
  const { page, slide, deck } = drawing;
  const stamp = overOf(slide, 'stamp');
  if (!over || stamp.length === 0) return;
  page.addShape('rect', { ...turned(over, deck.direction), fill: { color: ground }, line: { color: accent, width: 2 }, objectName: 'Stamp edge' });
  drawWords(drawing, stamp, { ...over, x: over.x + 0.12, w: over.w - 0.24 }, { points: 20, anchor: 'ctr', name: 'Stamp' });
}

const largest: Partial<Record<Arrangement, number>> = { title: 26, end: 20, opening: 34 };

function drawBody({ page, written, deck, words, slide }: Drawing, arrangement: Arrangement, box: Box): void {
  const own: Paragraph[] = arrangement === 'end' ? [{ kind: 'paragraph', role: 'facts', line: [{ text: words.licence }] }] : [];
  const all = [...bodyOf(slide), ...own];
  if (all.length === 0) return;
  const manner = { ...mannerOf(deck), points: fit(all, box.w, box.h, largest[arrangement] ?? 30), inBody: true, ...(arrangement === 'title' ? { colour: quiet } : {}) };
  page.addText(written.mark(bodyXml({ anchor: 't', shrink: true }) + paragraphsXml(all, manner)), { placeholder: 'body', objectName: 'Text' });
}

/** The address for cameras, which is a link for whoever reads the file. */
function drawCode(drawing: Drawing): void {
  const { slide } = drawing;
  const address = bodyOf(slide).find(({ role }) => role === 'address');
  for (const block of slide.blocks) if (block.kind === 'picture') drawPicture(drawing, block, codeFrame, address && `https://${address.line.map(({ text }) => text).join('')}`);
}
