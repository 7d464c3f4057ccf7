import { exercisePaperLink, link, paperLink } from '../course/links.ts';
import type { Words } from '../translate/words.ts';
import { exercisePapers } from './exercise/papers.ts';
import { setPapers, textPapers } from './text/paperText.ts';

/** The way to one paper. */
export interface PaperWay {
  href: string;
  name: string;
}

/** The papers of an exercise. */
export const exerciseWays = (t: Words, locale: string, exercise: string): PaperWay[] => [
  ...exercisePapers.map((paper) => ({ href: exercisePaperLink(locale, exercise, paper), name: t(`paper.exercise.${paper}`) })),
  generalWay(t, locale),
];

/** The papers of a lesson or a case. */
export const textWays = (t: Words, locale: string, text: string): PaperWay[] => [
  ...textPapers.map((paper) => ({ href: paperLink(locale, text, paper), name: t(`paper.text.${paper}`) })),
  generalWay(t, locale),
];

/** The papers of a whole module or a whole workshop. */
export const setWays = (t: Words, locale: string, set: string): PaperWay[] => [
  ...setPapers.map((paper) => ({ href: paperLink(locale, set, paper), name: t(`paper.text.${paper}`) })),
  generalWay(t, locale),
];

/** Name tents, feedback slips and the like. */
const generalWay = (t: Words, locale: string): PaperWay => ({ href: link(locale, 'print'), name: t('paper.general') });
