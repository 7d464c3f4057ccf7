import { readWords } from '../translate/readWords.ts';
import { move } from './answer/steps.ts';
import { component } from './component.ts';

/** Buttons that move a step up or down, and say aloud where it now stands. */
export const steps = () =>
  component({
    up(event: Event) {
      this.moved(event, 'up');
    },
    down(event: Event) {
      this.moved(event, 'down');
    },
    moved(event: Event, by: 'up' | 'down') {
      const step = (event.currentTarget as HTMLElement).closest('li');
      const place = step ? move(step, by) : 0;
      const said = this.$root.querySelector('[data-place]');
      const text = step?.querySelector('[data-text]')?.textContent ?? '';
      if (said) said.textContent = readWords(this.$root)('quiz.place', { n: place, total: step?.parentElement?.children.length ?? 0, text });
      this.$dispatch('change');
    },
  });
