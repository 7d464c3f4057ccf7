/** The address of a page: `link('en', 'modules', 'm', 'l')` is `/en/modules/m/l/`. Every link of the site is made here. */
export function link(locale: string, ...parts: string[]): string {
  return `/${[locale, ...parts].join('/')}/`;
}

export const lessonLink = (locale: string, module: string, lesson: string) => link(locale, 'modules', module, lesson);
export const guideLink = (locale: string, module: string, lesson: string) => link(locale, 'modules', module, lesson, 'guide');
export const quizLink = (locale: string, module: string) => link(locale, 'modules', module, 'quiz');
export const caseLink = (locale: string, study: string) => link(locale, 'case-studies', study);
export const exerciseLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise);
export const exerciseGuideLink = (locale: string, exercise: string) => link(locale, 'exercises', exercise, 'guide');
export const workshopLink = (locale: string, workshop: string) => link(locale, 'workshops', workshop);
export const pathLink = (locale: string, audience: string) => link(locale, 'paths', audience);
export const termLink = (locale: string, term: string) => `${link(locale, 'glossary')}#${term}`;
