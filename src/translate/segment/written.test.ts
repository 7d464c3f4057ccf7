import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { inlineText, type Node } from './inlineText.ts';
import { lines } from './segment.ts';
import { written } from './written.ts';

/** Whatever a translator writes is shown as these very words, and markup of the source as this very markup. */
const signs = fc.constantFrom(...'\\`*_[]<>{}~|&#=+-.):!"\'@/$^%;,?«»“”’—…0123456789', '&lt;', '&amp;', '&copy;', 'http://a.b', 'www.a.b', 'a@b.co', 'import', 'export', 'x', 'é', 'ش', '\u00A0', ' ', ' ', '\n', '---', '1.', '](x)', '<b>', '{1+1}', '<!--', '```');
const anything = fc.array(signs, { minLength: 1, maxLength: 12 }).map((list) => lines(list.join('')).replace(/\n+/g, '\n')).filter((text) => text !== '');

/** As a translator's catalogue holds it: a sign that would read as a tag is written as in HTML. */
const encoded = (text: string) => text.replace(/&(?=amp;|lt;|gt;)/g, '&amp;').replace(/</g, '&lt;');

/** The source has more than one line, so a translation may. */
const lineBreak = '\n';

const children = (text: string): Node[] => (mdxToMdast(text, { features: { smartPunctuation: false } }) as unknown as Node).children ?? [];

/** What emphasis is written as where its signs would not hold, and what cuts an address, count as the same. */
function plain(node: Node): Node[] {
  if (node.type === 'mdxTextExpression' && node.value === "''") return [];
  return [{ ...node, ...(node.children && { children: node.children.flatMap(plain) }) }];
}

/** The texts of the one paragraph that a lesson holds, with numbered tags for its markup. */
function shown(source: string): string {
  const blocks = children(source);
  assert.deepEqual(blocks.map(({ type }) => type), ['paragraph'], source);
  return lines(inlineText((blocks[0]?.children ?? []).flatMap(plain), source).text);
}

test('words are shown as they were written, whatever signs are in them', () => {
  fc.assert(fc.property(anything, (text) => assert.equal(shown(written({ form: 'mdx', tags: [] }, encoded(text), lineBreak)), encoded(text))), { numRuns: 2000 });
});

test('so are words around and inside the markup of the source', () => {
  const source = 'a **b** c [d](https://example.org) e <Cite source="f" /> g *h* i';
  const { tags } = inlineText(children(source)[0]?.children ?? [], source);
  fc.assert(
    fc.property(fc.array(anything, { minLength: 9, maxLength: 9 }), ([a, b, c, d, e, f, g, h, i]) => {
      const text = encodedAround`${a}<g1>${b}</g1>${c}<g2>${d}</g2>${e}${f}<x3/>${g}<g4>${h}</g4>${i}`;
      const tagsOf = (found: string) => found.match(/<\/?[gx]\d\/?>/g);
      const out = written({ form: 'mdx', tags }, text, lineBreak);
      assert.deepEqual(tagsOf(shown(out)), tagsOf(text), out);
      assert.equal(shown(out).replace(/<\/?[gx]\d\/?>/g, ''), lines(text.replace(/<\/?[gx]\d\/?>/g, '')), out);
    }),
    { numRuns: 500 },
  );
});

function encodedAround(tags: TemplateStringsArray, ...words: (string | undefined)[]): string {
  return tags.map((tag, i) => tag + encoded(words[i] ?? '')).join('');
}

test('a text stays in its heading, item, cell, quotation and box, whatever is written in it', () => {
  const file = (text: string) => `## ${text}\n\n- ${text}\n- b\n\n| a | ${text} |\n| --- | --- |\n| ${text} | d |\n\n> ${text}\n\n<Cue title="${written({ form: 'attribute', tags: [] }, text, '')}">\n\n${text}\n\n</Cue>\n\n1. ${text}\n`;
  const types = (node: Node): unknown[] => [node.type, node.name, plain(node).flatMap(({ children = [] }) => children.filter(({ type }) => type !== 'text').map(types))];
  const tree = (text: string) => types(mdxToMdast(file(text), { features: { smartPunctuation: false } }) as unknown as Node);
  fc.assert(fc.property(anything, (text) => assert.deepEqual(tree(written({ form: 'mdx', tags: [] }, encoded(text), 'one line')), tree('c'))), { numRuns: 1000 });
});

test('an attribute says what was written in it', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const [figure] = children(`<Figure alt="${written({ form: 'attribute', tags: [] }, text, '')}" />`);
      assert.equal(figure?.attributes?.[0]?.value, text.replaceAll('\n', ' '));
    }),
    { numRuns: 1000 },
  );
});

test('words after a line break of the source begin no heading, list or line under a heading', () => {
  const lineTag = [{ number: 1, open: '\\\n' }];
  for (const words of ['# b', '- b', '===', '1. b', '> b']) {
    assert.deepEqual(children(written({ form: 'mdx', tags: lineTag }, `a<x1/>${words}`, 'a\\\nb')).map(({ type }) => type), ['paragraph'], words);
  }
});

test('number signs at the end of a heading are shown', () => {
  const [heading] = children(`## ${written({ form: 'mdx', tags: [] }, 'Notes in C #', 'x')}`);
  assert.equal(heading?.children?.map(({ value }) => value).join(''), 'Notes in C #');
});
