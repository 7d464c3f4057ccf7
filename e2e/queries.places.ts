/** What visitors type, and what has to stand first; where two pages answer equally well, one of them. */
export type Query = [query: string, ...first: string[]];

/** The addresses of a language, by the names authors gave. */
export const places = (locale: string) => ({
  lesson: (name: string, module = 'what-interference-is') => `/${locale}/modules/${module}/${name}/`,
  study: (name: string) => `/${locale}/case-studies/${name}/`,
  term: (name: string) => `/${locale}/glossary/#${name}`,
  page: (name: string) => `/${locale}/${name}`,
});

export const information = 'understanding-information-manipulation';
export const infrastructure = 'securing-election-infrastructure';
export const people = 'protecting-people-and-organisations';
export const response = 'responding-to-information-manipulation';
export const incident = 'incident-response-and-crisis-communication';
export const cooperation = 'cooperation-law-and-learning';
