import Alpine from './engine.ts';
import 'alpinejs/src/directives/x-for';

/** The same, for the learner's own page, which repeats rows (`x-for`). */
window.Alpine = Alpine;
Alpine.start();
