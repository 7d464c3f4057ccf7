import type { Sights } from './agree.ts';
import type { Reading } from './readFrame.ts';

/** Frames each card that was read and writes its number beside it: firm once it counts. Nothing of the picture is drawn. */
export function drawOverlay(canvas: HTMLCanvasElement, readings: readonly Reading[], sights: Sights): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.font = `700 ${Math.max(18, canvas.width / 45)}px system-ui, sans-serif`;
  pen.lineWidth = canvas.width / 320;
  for (const { number, side, corners } of readings) {
    const counts = sights[number]?.counts === side;
    pen.setLineDash(counts ? [] : [6, 6]);
    pen.strokeStyle = '#ffd400';
    pen.beginPath();
    for (const { x, y } of corners) pen.lineTo(x, y);
    pen.closePath();
    pen.stroke();
    label(pen, `${number} ${side}${counts ? ' ✓' : ''}`, Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y)));
  }
}

function label(pen: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  const { width } = pen.measureText(text);
  const height = Number.parseFloat(pen.font.replace(/^\D*\d+ /, '')) * 1.3;
  pen.fillStyle = '#000';
  pen.fillRect(x, y - height, width + 8, height);
  pen.fillStyle = '#ffd400';
  pen.textBaseline = 'middle';
  pen.fillText(text, x + 4, y - height / 2);
}
