import type { Entry } from '../../translate/catalogue/entry.ts';
import { saveFile } from '../../progress/page/saveFile.ts';
import { editAddress } from '../../site/codeHost.ts';
import { catalogueFile, deskHash } from './address.ts';
import { copyText } from './copyText.ts';
import { fits, type Filter } from './filter.ts';
import type { keepOf } from './keep.ts';
import { listView } from './listView.ts';
import { readByTwo, stillRight } from './mend.ts';
import { message } from './message.ts';
import { part } from './parts.ts';
import type { PlacedEntry } from './poFile.ts';
import { sentenceView, type Language } from './sentenceView.ts';
import { standing } from './standing.ts';
import type { Term } from './terms.ts';
import { Work } from './work.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What is open: a text of the course, or a file from the reader's own device. */
export interface Opened {
  name: string;
  title: string;
  text: string;
  own: boolean;
}

/** The desk with one catalogue on it. It asks the rules and shows what they say. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #t: Translate;
  readonly #language: Language & { locale: string };
  readonly #keep: ReturnType<typeof keepOf>;
  readonly #list: ReturnType<typeof listView>;
  readonly #view: ReturnType<typeof sentenceView>;
  terms: Term[] = [];
  #opened: Opened | undefined;
  #work = new Work('');
  #shown: PlacedEntry[] = [];
  #entry: PlacedEntry | undefined;
  /** Changes are there that would be gone with this page. */
  atRisk = false;

  constructor(root: HTMLElement, language: Language & { locale: string }, t: Translate, keep: ReturnType<typeof keepOf>) {
    this.#root = root;
    this.#language = language;
    this.#t = t;
    this.#keep = keep;
    this.#list = listView(root, t, (entry) => this.#show(entry, true));
    this.#view = sentenceView(root, language, t, (text) => this.#change((entry) => this.#work.write(entry, text)));
    this.#listen();
  }

  get name(): string | undefined {
    return this.#opened?.own === false ? this.#opened.name : undefined;
  }

  /** Puts a catalogue on the desk. False: there is no sentence in it. */
  open(opened: Opened, sentence?: number): boolean {
    const work = new Work(opened.text);
    if (work.sentences.length === 0) return false;
    [this.#opened, this.#work] = [opened, work];
    const lost = this.#keep.load(opened.name, work);
    this.#say(lost > 0 ? this.#t('desk.lost', { n: lost }) : '');
    part(this.#root, 'title').textContent = opened.title;
    part(this.#root, 'desk').hidden = false;
    part<HTMLDetailsElement>(this.#root, 'listBox').open = window.matchMedia('(min-width: 60rem)').matches;
    part<HTMLSelectElement>(this.#root, 'filter').value = 'all';
    this.#filter('all');
    this.#sayKept(true);
    const wanted = work.sentences[(sentence ?? 0) - 1] ?? work.sentences.find((entry) => standing(work.now(entry)) !== 'current') ?? work.sentences[0];
    if (wanted) this.#show(wanted, false);
    part(this.#root, 'title').focus();
    part(this.#root, sentence === undefined ? 'title' : 'sentence').scrollIntoView();
    return true;
  }

  #listen(): void {
    const on = (name: string, act: () => void) => part(this.#root, name).addEventListener('click', act);
    on('next', () => this.#step(1));
    on('previous', () => this.#step(-1));
    on('still', () => this.#settle(stillRight));
    on('right', () => {
      part(this.#root, 'twice').hidden = false;
      part(this.#root, 'twice').focus();
    });
    on('yes', () => this.#settle(readByTwo));
    on('no', () => {
      part(this.#root, 'twice').hidden = true;
      part(this.#root, 'right').focus();
    });
    on('undo', () => this.#settle((_, entry) => entry));
    on('copy', () => void this.#copy());
    on('save', () => this.#save());
    on('forget', () => this.#forget());
    part<HTMLSelectElement>(this.#root, 'filter').addEventListener('change', ({ target }) => this.#filter((target as HTMLSelectElement).value as Filter));
    part(this.#root, 'sentence').addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    });
  }

  #show(entry: PlacedEntry, focus: boolean): void {
    this.#entry = entry;
    const { sentences } = this.#work;
    const n = sentences.indexOf(entry) + 1;
    this.#view.draw(entry, this.#work.now(entry), this.#t('desk.place', { n, all: sentences.length }), this.terms);
    this.#list.mark(entry);
    const host = part<HTMLAnchorElement>(this.#root, 'host');
    host.hidden = !this.name;
    if (this.name) {
      host.href = editAddress(catalogueFile(this.#language.locale, this.name), entry.line);
      history.replaceState(history.state, '', deskHash({ name: this.name, sentence: n }));
    }
    if (focus) this.#view.focus();
  }

  #step(by: number): void {
    const at = this.#entry ? this.#shown.indexOf(this.#entry) : -1;
    const next = this.#shown[at < 0 ? 0 : at + by];
    this.#say(next ? '' : this.#t('desk.end'));
    if (next) this.#show(next, true);
  }

  #filter(filter: Filter): void {
    this.#shown = this.#work.sentences.filter((entry) => fits(filter, this.#work.now(entry), this.#language.direction));
    this.#list.draw(this.#work, this.#shown);
    if (this.#entry) this.#list.mark(this.#entry);
  }

  /** Changes the sentence on the desk and says how it stands now. */
  #change(act: (entry: PlacedEntry) => void): void {
    const entry = this.#entry;
    if (!entry) return;
    act(entry);
    this.#view.renew(entry, this.#work.now(entry));
    this.#list.renew(this.#work, entry);
    this.#kept();
  }

  #settle(become: (now: Entry, entry: PlacedEntry) => Entry): void {
    this.#change((entry) => this.#work.change(entry, become(this.#work.now(entry), entry)));
    if (this.#entry) this.#view.fill(this.#work.now(this.#entry).text);
    this.#view.focus();
  }

  #kept(): void {
    this.#sayKept(this.#keep.save(this.#opened?.name ?? '', this.#work));
  }

  /** Says how much is left to do, and where the work is kept. */
  #sayKept(kept: boolean): void {
    const { changed, left: lost, sentences } = this.#work;
    this.atRisk = changed > 0 && !kept;
    const left = sentences.filter((entry) => standing(this.#work.now(entry)) !== 'current').length;
    part(this.#root, 'sum').textContent = this.#t('desk.sum', { n: left, all: sentences.length });
    part(this.#root, 'keeping').textContent = changed === 0 ? this.#t('desk.keepUnsaved') : this.#t(kept ? 'desk.kept' : 'desk.notKept', { n: changed });
    part<HTMLButtonElement>(this.#root, 'save').disabled = changed === 0;
    part<HTMLButtonElement>(this.#root, 'forget').disabled = changed + lost === 0;
  }

  async #copy(): Promise<void> {
    if (!this.#entry || !this.#opened) return;
    const file = this.name ? catalogueFile(this.#language.locale, this.name) : this.#opened.title;
    const text = message(file, this.#work.now(this.#entry), this.#language.tag);
    const box = part<HTMLTextAreaElement>(this.#root, 'copied');
    box.value = text;
    box.hidden = false;
    const done = await copyText(text);
    if (!done) box.select();
    this.#say(this.#t(done ? 'desk.copyDone' : 'desk.copyByHand'));
  }

  #save(): void {
    const name = `${(this.#opened?.name ?? 'catalogue').split('/').at(-1)?.replace(/\.po$/, '')}.po`;
    saveFile(document, name, 'text/x-gettext-translation', this.#work.text());
    this.atRisk = false;
    this.#say(this.#t('desk.saved', { name }));
  }

  #forget(): void {
    if (!this.#opened) return;
    this.#keep.forget(this.#opened.name);
    this.open(this.#opened, this.#entry && this.#work.sentences.indexOf(this.#entry) + 1);
  }

  #say(text: string): void {
    part(this.#root, 'said').textContent = text;
  }
}
