import { fillChart } from './chart.ts';
import { component } from './component.ts';
import type { Result } from './grade/result.ts';
import { withProgress } from './progress.ts';
import { sheet } from './sheet.ts';
import { clearVerdicts, showOutcome, showVerdicts } from './verdicts.ts';

/** One question on the screen. The form holds the answer; here is only what has been said about it. */
export const question = () => {
  let form: HTMLFormElement;
  let its: ReturnType<typeof sheet>;
  let gap: HTMLElement | null = null;
  let attempt = 0;
  let touched = false;
  let shown: string | undefined;

  return component({
    ready: false,
    checked: false,
    open: false,
    problem: false,
    outdated: false,
    returns: false,
    judged: false,

    init() {
      form = this.$root as HTMLFormElement;
      its = sheet(form);
      this.ready = true;
      touched = its.begun();
      if (its.type === 'scene') its.write([]);
      if (!touched) this.recall();
      withProgress((progress) => progress.onChange(() => touched || this.recall()));
    },

    check() {
      if (this.checked) return;
      touched = true;
      gap = its.missing();
      this.problem = gap !== null;
      if (gap) this.$nextTick(() => form.querySelector<HTMLElement>('[data-problem]')?.focus());
      else this.settle(its.read());
    },

    /** "I don't know yet": nothing chosen, everything explained. */
    admit() {
      if (this.checked) return;
      its.write([]);
      this.settle([]);
    },

    /** The end of a scene was reached. */
    finish() {
      this.settle(its.read());
    },

    settle(answer: string[]) {
      const result = its.grade(answer);
      const kept = its.kept(answer, result);
      const sure = its.sure();
      touched = true;
      this.show(kept, result, '[data-status]');
      this.open = true;
      this.returns = its.remember(kept, result.score, sure) && result.score !== null && (result.score < 1 || sure === 'unsure');
      this.$dispatch('answered', { item: its.item, score: result.score });
    },

    /** A point of the rubric was ticked or not. */
    tick() {
      its.remember(its.read(), null, null);
    },

    show(kept: readonly string[], result: Result, place: string) {
      this.clear();
      showVerdicts(form, result.verdicts);
      showOutcome(form, place, result.score, kept[0]);
      if (result.judge) fillChart(form, result.judge);
      this.judged = result.judge !== undefined && kept.length > 0;
      this.checked = true;
    },

    /** Shows what is remembered. Nothing remembered, or an answer to what the question once was, leaves it new. */
    recall() {
      const record = its.remembered();
      const answered = record?.latest;
      const found = JSON.stringify(answered);
      if (found === shown) return;
      shown = found;
      this.clear();
      this.outdated = its.isOutdated(record);
      its.write(this.outdated ? [] : (answered?.answer ?? []));
      if (answered && !this.outdated) this.show(answered.answer, its.regrade(answered), '[data-earlier]');
    },

    changed() {
      touched = true;
      this.problem = false;
      if (this.checked && its.type !== 'reflect') this.clear();
    },

    retry() {
      this.renew(attempt + 1);
      form.querySelector<HTMLElement>('[data-node]:not([hidden]), fieldset input, fieldset select, fieldset button')?.focus();
    },

    renew(next: number) {
      touched = true;
      attempt = next;
      this.clear();
      its.renew(attempt);
    },

    clear() {
      clearVerdicts(form);
      this.checked = this.open = this.problem = this.returns = this.judged = this.outdated = false;
    },

    toGap() {
      gap?.focus();
    },
  });
};
