/** The search index as files: for lunr the course and each module, for Pagefind the entries themselves. */
import type { APIRoute } from 'astro';
import { modulesIn } from '../../../course/course.ts';
import { entries } from '../../../search/entries.ts';
import { asScript, courseFile, moduleFile } from '../../../search/indexFile.ts';
import { stemmer } from '../../../search/stem.ts';
import { rulesOf } from '../../../search/stems/byLanguage.ts';
import { inEveryLanguage, localeOf } from '../../../translate/locales.ts';

export const getStaticPaths = () =>
  inEveryLanguage((locale) => ['course.js', ...modulesIn(locale).map(({ id }) => `${id}.js`), 'entries.json'].map((file) => ({ params: { file } })));

export const GET: APIRoute = async ({ params: { locale = 'en', file = '' } }) => {
  const all = await entries(locale);
  const { tag } = localeOf(locale);
  if (file === 'entries.json') return Response.json({ tag, entries: all });
  const stem = stemmer(tag, rulesOf(tag));
  const name = file.replace(/\.js$/, '');
  const content = name === 'course' ? courseFile(all, stem) : moduleFile(all, name, stem);
  return new Response(asScript(name, content), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
