import Alpine from './engine.ts';
import 'alpinejs/src/directives/x-for';
import 'alpinejs/src/directives/x-model';
import 'alpinejs/src/directives/x-text';

/** The same, for the pages that are tools rather than texts: they repeat rows, follow fields and write sentences. */
window.Alpine = Alpine;
Alpine.start();
