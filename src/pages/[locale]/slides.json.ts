/** What PowerPoint files need besides the slides themselves. The build reads this and takes it away; `astro dev` keeps it. */
import type { APIRoute } from 'astro';
import { modulesIn } from '../../course/course.ts';
import { roomVotes } from '../../present/ask/roomVotes.ts';
import { answersOf } from '../../present/powerpoint/answers/answers.ts';
import { arrangements } from '../../present/powerpoint/draw/arrangement.ts';
import type { DeckFacts } from '../../present/powerpoint/deckFacts.ts';
import { findQuiz } from '../../quiz/questions.ts';
import { inEveryLanguage, localeOf } from '../../translate/locales.ts';
import { unmarked } from '../../translate/tree/marked.ts';
import { words } from '../../translate/words.ts';

export const getStaticPaths = () => inEveryLanguage(() => [{ params: {} }]);

export const GET: APIRoute = async ({ params: { locale = 'en' } }) => {
  const { tag, direction } = localeOf(locale);
  const t = words(locale);
  const say = (key: string) => unmarked(t(key));
  const quizzes = await Promise.all(modulesIn(locale).map(async ({ id }) => [id, await findQuiz(locale, id)] as const));
  const answers = quizzes.flatMap(([module, { items }]) => Object.entries(items).map(([id, item]) => [`${module}/${id}`, answersOf(roomVotes(id, item), say('pptx.answer'))]));
  return Response.json({
    tag,
    direction,
    words: {
      heading: say('pptx.heading'),
      text: say('pptx.text'),
      licence: say('site.licence'),
      author: say('site.name'),
      cue: say('lesson.cue'),
      layouts: Object.fromEntries(arrangements.map((name) => [name, say(`pptx.layout.${name}`)])) as DeckFacts['words']['layouts'],
      forRoom: say('pptx.forRoom'),
    },
    answers: Object.fromEntries(answers),
  } satisfies DeckFacts);
};
