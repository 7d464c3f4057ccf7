import { inList } from '../../translate/inList.ts';
import type { Erased, Thing } from '../store/erase.ts';
import type { Words } from './phrases.ts';

export interface Tools {
  words: Words;
  erase(): Promise<Erased>;
}

/** Erasing asks once, then says what is gone and what is left. */
export function eraser({ words, erase }: Tools) {
  const list = (things: Thing[]) => inList(things.map((thing) => words(`progress.erase.${thing}`)));
  return {
    asking: false,
    busy: false,
    done: false,
    failed: false,
    cleared: '',
    left: '',

    ask() {
      this.asking = true;
    },

    cancel() {
      this.asking = false;
    },

    async confirm() {
      this.busy = true;
      const { cleared, left } = await erase();
      this.cleared = words('progress.erase.done', { list: list(cleared) });
      this.left = left.length > 0 ? words('progress.erase.left', { list: list(left) }) : '';
      Object.assign(this, { asking: false, busy: false, done: true, failed: left.length > 0 });
    },
  };
}
