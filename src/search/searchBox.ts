import type { AlpineComponent } from 'alpinejs';
import { readWords } from '../translate/readWords.ts';
import { carried, carry } from './carried.ts';
import { group } from './group.ts';
import { move } from './moves.ts';
import { longestQuery, readQuery } from './query.ts';
import { resultList } from './resultList.ts';
import type { Answer, Engine, Filters } from './result.ts';

/** The box on the screen. What is typed stays in the field: it is kept nowhere, and stands in no address but the way to the English search. */
interface SearchBox extends Filters {
  status: string;
  /** Nothing was typed yet, so the hint is still useful. */
  idle: boolean;
  failed: boolean;
  /** Counts questions, so that a slow answer to an old one is not shown. */
  turn: number;
  timer: number;
  init(): void;
  typed(): void;
  ask(): Promise<void>;
  show(answer: Answer, query: string): void;
  /** The same words in the English course; an empty query takes the offer back. */
  offer(query: string): void;
  clear(): void;
  step(event: KeyboardEvent): void;
  titles(): HTMLElement[];
  field(): HTMLInputElement;
  list(): Element;
}

/** Below this many results a reader is offered the English course: the answer may stand in what is not translated yet. */
const few = 3;

/** `hrefOf` turns an address from the index into a link that works where this page is. */
export const searchBox = (engine: Engine, hrefOf: (url: string) => string) => (): AlpineComponent<SearchBox> => ({
  kind: '',
  audience: '',
  status: '',
  idle: true,
  failed: false,
  turn: 0,
  timer: 0,
  init() {
    const query = carried(location.hash);
    if (query) {
      this.field().value = query;
      history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
    }
    // Somebody may have typed while the scripts were on their way.
    if (this.field().value) this.typed();
  },
  typed() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), 120);
  },
  async ask() {
    const query = this.field().value.slice(0, longestQuery);
    const turn = this.turn + 1;
    this.turn = turn;
    if (readQuery(query).words.length === 0) return this.clear();
    const t = readWords(this.$root);
    const waiting = window.setTimeout(() => (this.status = t('search.searching')), 400);
    try {
      const answer = await engine.search(query, { kind: this.kind, audience: this.audience });
      if (turn === this.turn) this.show(answer, query);
    } catch {
      if (turn === this.turn) this.clear();
      this.failed = turn === this.turn;
    } finally {
      window.clearTimeout(waiting);
    }
  },
  show({ results, total }, query) {
    const t = readWords(this.$root);
    this.idle = false;
    this.failed = false;
    const at = this.titles().findIndex((title) => title === document.activeElement);
    this.list().replaceChildren(resultList(group(results), { root: this.$root, t, hrefOf }));
    // A reader may be in the list already when a later answer comes: the same place, or the field, keeps the focus.
    if (at >= 0) (this.titles()[at] ?? this.titles().at(-1) ?? this.field()).focus();
    if (total === 0) this.status = t('search.none', { query: query.trim() });
    else this.status = total > results.length ? t('search.shown', { shown: results.length, n: total }) : t('search.found', { n: total });
    this.offer(total < few ? query.trim() : '');
  },
  offer(query) {
    const link = this.$root.querySelector<HTMLAnchorElement>('[data-in-english]');
    if (!link) return;
    link.hash = carry(query);
    link.textContent = readWords(this.$root)('search.inEnglish', { query });
    link.parentElement?.toggleAttribute('hidden', query === '');
  },
  clear() {
    this.idle = true;
    this.failed = false;
    this.status = '';
    this.list().replaceChildren();
    this.offer('');
  },
  step(event) {
    const stops = [this.field(), ...this.titles()];
    const at = stops.findIndex((stop) => stop === event.target || stop.closest('li')?.contains(event.target as Node));
    const to = move(event.key, at, stops.length - 1);
    if (to === undefined || at < 0) return;
    event.preventDefault();
    stops[to]?.focus();
  },
  titles() {
    return [...this.list().querySelectorAll<HTMLElement>('[data-title]')];
  },
  field() {
    return this.$root.querySelector('input') as HTMLInputElement;
  },
  list() {
    return this.$root.querySelector('[data-results]') as Element;
  },
});
