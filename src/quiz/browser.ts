import { note } from './note.ts';
import { question } from './question.ts';
import { scene } from './scene.ts';
import { steps } from './steps.ts';

/** Says what questions bring, before Alpine starts (`site/alpine.ts`, the last script of a page). */
document.addEventListener('alpine:init', () => {
  window.Alpine.data('note', note);
  window.Alpine.data('question', question);
  window.Alpine.data('scene', scene);
  window.Alpine.data('steps', steps);
});
