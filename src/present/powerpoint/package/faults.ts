import { tokens } from '../../../language/page/tokens.ts';

/** What keeps a text from being XML, as far as a part of our files can go wrong: a tag left open, a sign not written as an entity. */
export function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { kind, raw, name } of tokens(xml.replace(/^<\?xml[^?]*\?>/, '').replace(/<(\/?)(\w+):(\w+)/g, '<$1$2-$3'))) {
    if (kind === 'text' && /<|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(raw)) faults.push(`a bare sign in “${raw.trim().slice(0, 40)}”`);
    if (kind === 'open' && !/\/\s*>$/.test(raw)) open.push(name);
    if (kind === 'close' && open.pop() !== name) faults.push(`</${name}> closes nothing`);
  }
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}
