import type { Words } from './phrases.ts';
import type { Progress, Status } from '../progress.ts';
import type { Mode } from '../store/chosenMode.ts';

export interface Tools {
  progress: Progress;
  words: Words;
}

/** From the one that lasts longest to the one that does not last. */
const ORDER: Mode[] = ['keep', 'session', 'nothing'];

/** How work is saved here, and the one tap that changes it. Asks first when work would no longer last as long as it did. */
export function savingModeChoice({ progress, words }: Tools) {
  return {
    mode: progress.mode(),
    status: 'idle' as Status,
    statusText: '',
    /** True from the first save until the learner has chosen. */
    firstSave: false,
    /** The choice waiting for a yes, or empty. */
    asking: '' as Mode | '',
    question: '',

    init() {
      this.show();
      progress.onChange(() => this.show());
    },

    choose(mode: Mode) {
      const leaves = ORDER.indexOf(mode) > ORDER.indexOf(progress.mode());
      if (!leaves || keptHere(progress) === 0) return this.change(mode);
      // The field follows the tap, and goes back if the answer is no.
      this.asking = this.mode = mode;
      this.question = words(`progress.mode.${mode}Confirm`, { n: keptHere(progress) });
    },

    confirm() {
      if (this.asking !== '') this.change(this.asking);
    },

    cancel() {
      Object.assign(this, { asking: '', question: '', mode: progress.mode() });
    },

    change(mode: Mode) {
      progress.mode(mode);
      this.cancel();
      this.show();
    },

    show() {
      this.mode = this.asking || progress.mode();
      this.status = progress.status();
      this.statusText = words(`progress.status.${this.status}`);
      this.firstSave = !progress.modeChosen() && this.status === 'saved';
    },
  };
}

/** Records of the learner's own, without this browser's own entry. */
const keptHere = (progress: Progress) => [...progress.all().keys()].filter((key) => key !== 'p3:meta').length;
