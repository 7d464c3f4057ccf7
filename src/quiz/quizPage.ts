import { component } from './component.ts';
import { placeForms, renewDrawn, showDrawn } from './drawn.ts';
import { learnerSeed, withProgress } from './progress.ts';
import { draw, firstForm, seed } from './shuffle.ts';
import { isDone, showTally, tally } from './tally.ts';

/** What the page needs to know of a module's quiz, written into it at build. */
export type Plan = {
  module: string;
  quiz: string;
  /** Ids of the questions that may be drawn, by pool. */
  pools: [pool: string, ids: string[]][];
  take: number;
  pass: number;
  forms?: Record<Form, string[]> | undefined;
};

type Form = 'A' | 'B';
type Heard = Map<string, number | null>;

/** The page of a module's quiz: which questions are drawn, which form comes first, and how it went. */
export const quizPage = () => {
  let plan: Plan;
  let learner: string;
  let [before, after]: [Form, Form] = ['A', 'B'];
  let drawn: string[] = [];
  let attempt = 0;
  const [first, latest]: [Heard, Heard] = [new Map(), new Map()];

  const remembered = (id: string) => withProgress((progress) => progress.item(plan.module, id));
  const firstScore = (id: string) => remembered(id)?.first?.score ?? first.get(id);
  const latestScore = (id: string) => latest.get(id) ?? (attempt === 0 ? remembered(id)?.latest?.score : undefined);

  return component({
    ready: false,
    /** Fewer right than we advise. */
    below: false,
    bothDone: false,

    init() {
      plan = JSON.parse(this.$root.dataset.plan ?? '') as Plan;
      this.ready = true;
      learner = learnerSeed();
      // A learner who comes from another device has that device's first form.
      const begun = withProgress((progress) => progress.tests(plan.module))?.pre?.form;
      if ((begun ?? firstForm(learner, plan.module)) === 'B') [before, after] = ['B', 'A'];
      if (plan.forms) placeForms(this.$root, before);
      this.draw();
      this.tell();
      withProgress((progress) => progress.onChange(() => this.tell()));
    },

    draw() {
      drawn = draw(new Map(plan.pools), plan.take, seed(learner, plan.quiz, attempt));
      showDrawn(this.$root, drawn);
    },

    /** Other questions, all of them empty. */
    drawAgain() {
      attempt += 1;
      latest.clear();
      this.draw();
      renewDrawn(this.$root, drawn, attempt);
      this.tell();
      this.$root.querySelector<HTMLElement>('[data-practice] h2')?.focus();
    },

    answered({ detail: { item, score } }: CustomEvent<{ item: string; score: number | null }>) {
      latest.set(item, score);
      if (!first.has(item)) {
        first.set(item, score);
        if (plan.forms?.[before].includes(item)) this.finish('pre', before);
        if (plan.forms?.[after].includes(item)) this.finish('post', after);
      }
      this.tell();
    },

    /** A form is done when every question in it has its first answer; later answers to it are practice. */
    finish(stage: 'pre' | 'post', form: Form) {
      const results: Record<string, number | null> = {};
      for (const id of plan.forms?.[form] ?? []) {
        const score = firstScore(id);
        if (score === undefined) return;
        results[id] = score;
      }
      withProgress((progress) => progress.test(plan.module, stage, form, results));
    },

    tell() {
      const practice = tally(drawn.map(latestScore));
      showTally(this.$root, 'practice', practice);
      this.below = isDone(practice) && practice.right / practice.scored < plan.pass;
      const forms = Object.entries(plan.forms ?? {}).map(([form, ids]) => ({ form, count: tally(ids.map(firstScore)) }));
      for (const { form, count } of forms) showTally(this.$root, form, count);
      this.bothDone = forms.length > 0 && forms.every(({ count }) => isDone(count));
    },
  });
};
