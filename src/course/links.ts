/** The address of a page: `link('en', 'modules', 'm', 'l')` is `/en/modules/m/l/`. Every link of the site is made here. */
export function link(locale: string, ...parts: string[]): string {
  return `/${[locale, ...parts].join('/')}/`;
}

export const lessonLink = (locale: string, module: string, lesson: string) => link(locale, 'modules', module, lesson);
export const guideLink = (locale: string, module: string, lesson: string) => link(locale, 'modules', module, lesson, 'guide');
export const quizLink = (locale: string, module: string) => link(locale, 'modules', module, 'quiz');
export const caseLink = (locale: string, study: string) => link(locale, 'case-studies', study);
/** The guide of a case, for the one who leads it. */
export const caseGuideLink = (locale: string, study: string) => link(locale, 'case-studies', study, 'guide');
export const exerciseLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise);
export const exerciseGuideLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise, 'guide');
export const workshopLink = (locale: string, workshop: string) => link(locale, 'workshops', workshop);
export const pathLink = (locale: string, audience: string) => link(locale, 'paths', audience);
export const termLink = (locale: string, term: string) => `${link(locale, 'glossary')}#${term}`;

/** A text that can be presented: a lesson as `modules/<module>/<lesson>`, a case as `case-studies/<case>`. The same in every language. */
export const consoleLink = (locale: string, text: string) => link(locale, text, 'present');
export const screenLink = (locale: string, text: string) => link(locale, text, 'screen');
/** A paper of a text, a module or a workshop: `handout`, `workbook` … */
export const paperLink = (locale: string, text: string, paper: string) => link(locale, text, 'print', paper);
export const leadLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise, 'lead');
export const wallLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise, 'wall');
export const soloLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise, 'solo');
export const reportLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise, 'report');

/** A paper of an exercise: `package`, `roles` … */
export const exercisePaperLink = (locale: string, exercise: string, paper: string) => link(locale, 'exercises', exercise, 'print', paper);
