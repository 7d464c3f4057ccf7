import type { Picture } from '../slideText.ts';
import { columnsOf } from './columns.ts';
import { drawWords, said, type Drawing } from './drawing.ts';
import { turned, type Box } from './frames.ts';
import { quiet } from './look.ts';
import { heightAt } from './measure.ts';

/** The further columns of one drawing: its first says for all what is to be seen. */
export const decorative = '@@decorative@@';

const captionPoints = 14;

/** A drawing as large as its place allows, in columns where it is tall, with its caption below. */
export function drawPicture(drawing: Drawing, { source, alt, caption }: Picture, box: Box, link?: string): void {
  const { page, pictures, deck } = drawing;
  const drawn = pictures.get('address' in source ? source.address : source.svg);
  if (!drawn) return;
  const below = caption.length === 0 ? 0 : heightAt([said(caption)], captionPoints, box.w) + 0.12;
  const columns = columnsOf(drawn, { ...box, h: box.h - below });
  const data = `image/svg+xml;base64,${Buffer.from(drawn.svg).toString('base64')}`;
  columns.forEach(({ at, from, scale, height }, i) => {
    const part = { type: 'crop' as const, x: 0, y: from * scale, w: drawn.width * scale, h: height * scale };
    const whole = turned({ ...at, w: drawn.width * scale, h: drawn.height * scale }, deck.direction);
    page.addImage({ data, ...whole, ...(columns.length > 1 ? { sizing: part } : {}), altText: i === 0 ? alt : decorative, objectName: 'Picture', ...(link ? { hyperlink: { url: link } } : {}) });
  });
  if (below > 0) drawWords(drawing, [said(caption)], { ...box, y: box.y + box.h - below, h: below }, { points: captionPoints, colour: quiet, anchor: 'b', name: 'Caption' });
}
