import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { shapeLesson } from './src/lesson/shape.ts';
import { assets } from './src/site/assetsIntegration.ts';
import { searchIndex } from './src/search/searchIndex.ts';

export default defineConfig({
  integrations: [mdx(), assets(), searchIndex()],
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
