import { component } from './component.ts';
import { withProgress } from './progress.ts';

/** What someone writes to an open question. It is kept only when they say so, as their note on the lesson. */
export const note = () => {
  let place: [module: string, lesson: string];

  return component({
    /** There is a record to keep it in. */
    offered: false,
    kept: false,
    refused: false,

    init() {
      const { module = '', lesson = '' } = this.$root.dataset;
      place = [module, lesson];
      const written = withProgress((progress) => progress.note(...place));
      this.offered = written !== undefined;
      this.field().value = written ?? '';
    },

    keep() {
      const saved = withProgress((progress) => progress.setNote(...place, this.field().value)) ?? '';
      this.kept = ['saved', 'session'].includes(saved);
      this.refused = !this.kept;
    },

    written() {
      this.kept = this.refused = false;
    },

    field(): HTMLTextAreaElement {
      return this.$root.querySelector('textarea') as HTMLTextAreaElement;
    },
  });
};
