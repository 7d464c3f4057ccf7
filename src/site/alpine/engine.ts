/**
 * Alpine’s CSP build with the parts this site uses, put together from its own sources in the order of its own
 * `@alpinejs/csp/src/index.js`. The ready-made bundle brings fifteen more directives and warnings about plugins:
 * 3.5 kB that every reader of a lesson would pay for (measured with 3.17.4, November 2026).
 */
// First: the other parts refer back to it while they load.
import Alpine from 'alpinejs/src/alpine';
import { cspEvaluator, cspRawEvaluator } from '@alpinejs/csp/src/evaluator';
import { effect, reactive, stop, toRaw } from '@vue/reactivity';
import 'alpinejs/src/magics/$dispatch';
import 'alpinejs/src/magics/$nextTick';
import 'alpinejs/src/magics/$root';
import 'alpinejs/src/directives/x-bind';
import 'alpinejs/src/directives/x-data';
import 'alpinejs/src/directives/x-on';

Alpine.setEvaluator(cspEvaluator);
Alpine.setRawEvaluator(cspRawEvaluator);
Alpine.setReactivityEngine({ reactive, effect: scheduled, release: stop, raw: toRaw });

export default Alpine;

/** Since Vue 3.2 the scheduler is called without the runner, and Alpine wants to queue the runner. */
function scheduled(callback: () => void, options: { scheduler?: (runner: () => void) => void } = {}) {
  const runner: (() => void) & { effect: unknown } = effect(callback, {
    scheduler: () => (options.scheduler ? options.scheduler(runner) : runner()),
  });
  return runner;
}
