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
  // Without this a small script is inlined, which the policy refuses.
  vite: { build: { assetsInlineLimit: 0 } },
  server: { port: 4321 },
  devToolbar: { enabled: false },
});
