/** The elements that signs of emphasis stand for. */
const elements: Record<string, string> = { '*': 'em', _: 'em', '**': 'strong', __: 'strong', '~': 'del', '~~': 'del' };

/**
 * Signs of emphasis hold only between certain neighbours: `**« a »**b` shows its asterisks, because a sign of emphasis
 * closes after punctuation only before a space. Other languages have other neighbours than the source, so where the
 * signs would not hold, the element is written. `pieces` are words and tags in turn, `roles` what each tag does.
 */
export function emphasis(pieces: readonly string[], roles: readonly ('opens' | 'closes' | 'stands')[]): string[] {
  const out = [...pieces];
  const open: number[] = [];
  for (const [i, role] of roles.entries()) {
    const at = 2 * i + 1;
    if (role === 'opens') open.push(at);
    if (role !== 'closes') continue;
    const start = open.pop();
    const element = elements[pieces[at] ?? ''];
    if (start === undefined || !element) continue;
    const [before, inside, after] = [pieces.slice(0, start), pieces.slice(start + 1, at), pieces.slice(at + 1)].map((some) => some.join(''));
    if (inside === '') [out[start], out[at]] = ['', ''];
    else if (!holds(before ?? '', inside ?? '', after ?? '', pieces[at] ?? '')) [out[start], out[at]] = [`<${element}>`, `</${element}>`];
  }
  return out;
}

/** A sign holds beside a letter on its inner side, and beside punctuation where the outer side is no letter. */
function holds(before: string, inside: string, after: string, sign: string): boolean {
  const [left, first, last, right] = [before.at(-1), inside.at(0), inside.at(-1), after.at(0)];
  const apart = (outer: string | undefined) => outer === undefined || /[^\p{L}\p{N}\p{M}\p{C}*_~]/u.test(outer);
  const beside = (inner: string | undefined, outer: string | undefined) => apart(outer) || (/[\p{L}\p{N}]/u.test(inner ?? '') && outer !== sign[0] && !(sign.startsWith('_') && /[\p{L}\p{N}]/u.test(outer ?? '')));
  return beside(first, left) && beside(last, right);
}
