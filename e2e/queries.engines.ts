/** How a browser is started for each engine. */
export const engines = [
  { name: 'Pagefind', args: [] },
  // Chromium's own --jitless keeps WebAssembly; the engine's takes it away, as Lockdown Mode does.
  { name: 'lunr, without WebAssembly', args: ['--js-flags=--jitless'] },
];
