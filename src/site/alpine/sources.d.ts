/* Alpine publishes its sources without types; the public face is the typed one. */
declare module 'alpinejs/src/alpine' {
  import type { Alpine } from 'alpinejs';
  interface Engine {
    reactive: (value: object) => object;
    effect: (callback: () => void, options?: { scheduler?: (runner: () => void) => void }) => unknown;
    release: unknown;
    raw: (value: object) => object;
  }
  const engine: Alpine & { setEvaluator(evaluator: unknown): void; setRawEvaluator(evaluator: unknown): void; setReactivityEngine(engine: Engine): void };
  export default engine;
}
declare module '@alpinejs/csp/src/evaluator' {
  export const cspEvaluator: unknown;
  export const cspRawEvaluator: unknown;
}
declare module 'alpinejs/src/*';
