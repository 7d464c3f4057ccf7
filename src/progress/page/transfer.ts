import type { Progress } from '../progress.ts';
import type { Sealer } from '../exchange/seal.ts';
import { asideTexts } from '../store/aside.ts';
import { decode } from '../exchange/decode.ts';
import { bodyOf, exportText, fileName } from '../exchange/exchange.ts';
import { countsIn, type Words } from './phrases.ts';
import { addsNothing, preview } from '../exchange/preview.ts';
import { LARGEST_COPY, openCopy, readBody, refused, type Import, type Refused } from '../exchange/readImport.ts';

export interface Tools {
  progress: Progress;
  words: Words;
  /** A day as this language writes it. */
  dayText(day: string): string;
  /** Null where the browser cannot lock a copy. */
  sealer: Sealer | null;
  save(name: string, text: string): void;
  /** False where the learner must copy by hand. */
  copy(text: string): Promise<boolean>;
}

/** Taking a copy along, and reading one in. */
export function transfer({ progress, words, dayText, sealer, save, copy }: Tools) {
  // Kept outside the state below: Alpine would wrap every record in it.
  let [found, sealed]: [Import | null, string] = [null, ''];

  return {
    notes: false,
    passphrase: '',
    canSeal: sealer !== null,
    busy: false,
    text: '',
    said: '',
    pasted: '',
    problem: '',
    locked: false,
    key: '',
    found: false,
    summary: '',
    details: [] as string[],
    addsNothing: false,
    result: '',

    /** After erasing nothing of the record may stay on the screen. */
    wipe() {
      this.clear();
      Object.assign(this, { text: '', said: '', pasted: '', passphrase: '' });
    },

    async download() {
      const text = await this.make();
      if (text !== '') save(fileName(progress.today()), text);
    },

    async show() {
      this.text = await this.make();
    },

    async copyText() {
      if (this.text === '') await this.show();
      if (this.text !== '') this.said = words((await copy(this.text)) ? 'progress.export.copied' : 'progress.export.copyByHand');
    },

    async readFile(event: Event) {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (!file) return;
      const bytes = file.size > 2 * LARGEST_COPY ? null : await file.arrayBuffer().catch(() => null);
      if (bytes) this.read(decode(new Uint8Array(bytes)));
      else this.refuse(refused(file.size > LARGEST_COPY ? 'too-large' : 'unreadable'));
      input.value = '';
    },

    readPasted() {
      this.read(this.pasted);
    },

    async unlock() {
      this.busy = true;
      const body = await sealer?.open(sealed, this.key);
      this.busy = false;
      if (!body) this.problem = words('progress.import.wrongPassphrase');
      else this.offer(readBody(body));
    },

    confirm() {
      if (!found) return;
      progress.adopt(found.learning);
      this.clear();
      this.pasted = '';
      this.result = words('progress.import.done');
    },

    cancel() {
      this.clear();
    },

    read(text: string) {
      this.clear();
      const opened = openCopy(text);
      if (!opened.ok) return this.refuse(opened);
      if (opened.cover === 'plain') return this.offer(readBody(opened.body));
      if (!sealer) return this.refuse(refused('locked'));
      sealed = opened.body;
      this.locked = true;
    },

    offer(read: Import | Refused) {
      if (!read.ok) return this.refuse(read);
      const adds = preview(progress.all(), read.learning);
      this.clear();
      found = read;
      this.found = true;
      this.addsNothing = addsNothing(adds);
      this.summary = this.addsNothing ? words('progress.import.addsNothing') : words('progress.import.adds', { list: countsIn(words, adds) });
      this.details = [
        ...(read.day ? [words('progress.import.made', { day: dayText(read.day) })] : []),
        ...(read.skipped > 0 ? [words('progress.import.skipped', { n: read.skipped })] : []),
        ...(read.newer > 0 ? [words('progress.import.newer', { n: read.newer })] : []),
      ];
    },

    refuse({ code, detail }: Refused) {
      this.clear();
      this.problem = words(`progress.refused.${code}`, detail);
    },

    clear() {
      [found, sealed] = [null, ''];
      Object.assign(this, { found: false, addsNothing: false, summary: '', details: [], problem: '', locked: false, key: '', result: '' });
    },

    /** The text of a copy; empty when it could not be locked. */
    async make(): Promise<string> {
      const aside = asideTexts(progress.shelf());
      const body = bodyOf({ learning: progress.all(), aside, day: progress.today(), notes: this.notes });
      const line = words('progress.export.line');
      if (this.passphrase === '' || !sealer) return exportText(line, 'plain', body);
      this.busy = true;
      const locked = await sealer.seal(body, this.passphrase);
      this.busy = false;
      this.said = locked ? '' : words('progress.export.sealFailed');
      return locked ? exportText(line, 'sealed', locked) : '';
    },
  };
}
