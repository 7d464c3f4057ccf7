/** Letters of text for which a listener writes about one line. */
const perLine = 380;

/** Lines for the notes of somebody who listens to this text: two at least, six at most. */
export function noteLines(html: string): number {
  const letters = html.replace(/<[^>]+>/g, '').length;
  return Math.min(6, Math.max(2, Math.round(letters / perLine)));
}
