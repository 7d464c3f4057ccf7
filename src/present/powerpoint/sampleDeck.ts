import { readSlides } from './page/readSlides.ts';
import { treeOf } from './page/tree.ts';
import type { Material } from './making/material.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 900"><style>:root{--color-ink:#1e1b24}.drawing text{fill:var(--color-ink);font-size:15px}.drawing .d-accent{fill:#4f2a86}</style><g class="drawing"><rect class="d-accent" x="0" y="10" width="40" height="40"/><text x="60" y="30">One</text><text x="60" y="830">Two</text></g></svg>';

const slide = (id: string, part: string, inside: string, more = '') => `<section class="slide slide-${part}" id="slide-${id}" data-slide="${id}" ${more}>${inside}</section>`;

/** The page of a small deck with a slide of every kind, for tests only. */
export const samplePage = (lang: string, direction: string, word: string): string => `<!doctype html><html lang="${lang}" dir="${direction}"><body><main data-deck="modules/m/l">
${slide('start', 'title', `<p class="slide-label">${word}</p><h1>${word} &amp; more</h1><p>What it is about.</p><p class="slide-facts">30 minutes</p>`)}
${slide('one', 'opening', `<h2>${word} one</h2><ul><li>First</li><li>Second <strong>strong</strong> &lt;b&gt;</li></ul>`, 'data-section="one"')}
<div class="notes"><p>Said <em>aloud</em><sup class="cite"><a href="#x">1</a></sup>.</p><ul><li>a point</li></ul></div><div class="cue"><p>Wait.</p></div>
${slide('one.question-q', 'question', `<p class="slide-section">${word} one</p><p class="slide-label">Choose</p><h2>Which?</h2><ol class="slide-choices"><li data-option="a"><b class="slide-letter">A</b> <span>This</span></li><li data-option="b"><b class="slide-letter">B</b> <span>That</span></li></ol>`, 'data-section="one" data-question="m/q"')}
${slide('one.question-s', 'question', '<h2>Sort</h2><ul class="slide-bins"><li>Here</li><li>There</li></ul><ol class="slide-choices"><li><b class="slide-letter">A</b> <span>Thing</span></li></ol>', 'data-section="one"')}
${slide('one.example', 'example', '<p class="slide-stamp">Invented example</p><h2>A card</h2><div class="slide-artefact"><p>Call us.</p></div>', 'data-section="one"')}
${slide('one.table', 'table', '<h2 class="slide-section">One</h2><table><thead><tr><th>Who</th><th>What</th></tr></thead><tbody><tr><td>You</td><td lang="en" dir="ltr">English words</td></tr></tbody></table>', 'data-section="one"')}
${slide('one.figure-f', 'figure', '<h2 class="slide-section">One</h2><figure><img src="/en/drawings/f.svg#svgView(viewBox(0,0,440,450))" alt="Two words &quot;apart&quot;."><img src="/en/drawings/f.svg#svgView(viewBox(0,450,440,450))" alt><figcaption>A caption.</figcaption></figure>', 'data-section="one"')}
${slide('timeline', 'timeline', '<h2 class="slide-label">Timeline</h2><ol class="slide-timeline"><li><time>2012</time> <span>It began.</span></li></ol>')}
${slide('one.discuss', 'discuss', '<h2 class="slide-label">Discuss</h2><ol start="3"><li>Third</li><li>Fourth</li></ol>', 'data-section="one"')}
${slide('end', 'end', `<p class="slide-label">Read on</p><h2>${word}</h2><svg class="qr" viewBox="0 0 10 10" role="img" aria-label="Address"><rect width="10" height="10" fill="#fff"></rect><path d="M2 2h3v1h-3z" fill="#000"></path></svg><p class="slide-address" dir="ltr">course.example/en/</p>`)}
</main></body></html>`;

/** The same as material for a file. */
export function sample(lang: string, direction: 'ltr' | 'rtl', word: string): Material {
  const slides = readSlides(treeOf(samplePage(lang, direction, word)));
  const svgs = slides.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' && 'svg' in block.source ? [block.source.svg] : [])));
  return {
    deck: { text: 'modules/m/l', title: word, lang, direction, slides },
    words: { heading: 'Heading', text: 'Text', licence: 'Text CC BY 4.0', author: 'Course', cue: 'For the lead', forRoom: 'for the room', layouts: { title: 'Title', opening: 'Section', text: 'Text', sorting: 'Sort', artefact: 'Sheet', picture: 'Picture', open: 'Heading alone', end: 'End' } },
    drawings: [['/en/drawings/f.svg', drawing], ...svgs.map((svg): [string, string] => [svg, svg])],
  };
}
