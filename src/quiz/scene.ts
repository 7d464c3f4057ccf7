import { nodeInSight, path } from './answer/path.ts';
import { component } from './component.ts';

/** Walks through a scene: on by a choice, back by a button. */
export const scene = () =>
  component({
    go(event: Event) {
      event.preventDefault();
      const { choice = '' } = (event.currentTarget as HTMLElement).dataset;
      this.walk([...path.read(this.form()), choice]);
      if (nodeInSight(this.form())?.dataset.ending !== undefined) this.$dispatch('ending');
    },
    back() {
      this.walk(path.read(this.form()).slice(0, -1));
      this.$dispatch('change');
    },
    walk(choices: string[]) {
      path.write(this.form(), choices);
      nodeInSight(this.form())?.focus();
    },
    form() {
      return this.$root.closest('form') as HTMLFormElement;
    },
  });
