import Alpine from './engine.ts';

/** Loaded last: the page's other scripts have said by now what they bring (`alpine:init`). */
window.Alpine = Alpine;
Alpine.start();
