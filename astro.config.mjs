import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { shapeLesson } from './src/lesson/shape.ts';
import { assets } from './src/site/assetsIntegration.ts';
import { powerpointFiles } from './src/present/powerpoint/making/integration.ts';
import { searchIndex } from './src/search/searchIndex.ts';
import { translatable } from './src/content.texts.ts';
import { isPseudoBuild, pseudoKinds, withPseudo } from './src/translate/pseudo/locales.ts';
import { readRegistry } from './src/translate/registry.ts';
import { translations } from './src/translate/tree/integration.ts';

/** The languages to build, read again whenever a text is saved. */
const course = () => (isPseudoBuild() ? { locales: withPseudo(readRegistry()), pseudo: pseudoKinds, translatable } : { locales: readRegistry(), translatable });

export default defineConfig({
  outDir: isPseudoBuild() ? './dist-pseudo' : './dist',
  integrations: [translations(course), mdx(), assets(), searchIndex(), powerpointFiles({ make: !isPseudoBuild() })],
  markdown: {
    syntaxHighlight: false,
    // English quotation marks do not belong in other languages; authors type their own.
    processor: satteri({ mdastPlugins: [shapeLesson], features: { smartPunctuation: false } }),
  },
  vite: {
    build: {
      // Without this a small script is inlined, which the policy refuses.
      assetsInlineLimit: 0,
      // Astro marks every MDX module with a directive of its own, and the bundler warns of each (Astro 7.3, Vite 8.3).
      rolldownOptions: { onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log) },
    },
  },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  cacheDir: './.cache/astro',
});
