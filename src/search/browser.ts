import { addressOf, siteOf } from './address.ts';
import { eitherEngine } from './engine.ts';
import { loadLunr } from './loadLunr.ts';
import { loadPagefind } from './pagefind.ts';
import { searchBox } from './searchBox.ts';
import { stemmer } from './stem.ts';
import { runsWasm } from './wasm.ts';

const { lang } = document.documentElement;
const { locale = 'en' } = document.documentElement.dataset;
const site = siteOf(document.querySelector<HTMLAnchorElement>('[data-opens-search]')?.href ?? '', locale);

unfold(document.querySelector('[data-search-inline]'));
const stem = stemmer(lang, JSON.parse(document.querySelector<HTMLElement>('[data-stem]')?.dataset.stem ?? 'null') ?? undefined);

const engine = eitherEngine(
  {
    pagefind: () => loadPagefind(`${site.root}pagefind/pagefind.js`, stem),
    lunr: () => loadLunr(`${site.root}${locale}/search/`, stem),
  },
  location.protocol.startsWith('http') && runsWasm(),
);

document.addEventListener('alpine:init', () => window.Alpine.data('searchBox', searchBox(engine, (url) => addressOf(url, site))));

/** The box waits in a template until its script is there, so that a reader without scripts meets no dead field. */
function unfold(place: Element | null): void {
  const template = place?.querySelector('template');
  if (template) place?.replaceChildren(template.content);
  place?.querySelector('input')?.focus();
}
