import type { CaseStudy } from './schema.ts';

/** A way to sort cases, as a reader chooses it. */
export const facets = ['region', 'track', 'surface', 'lesson'] as const;
export type Facet = (typeof facets)[number];

/** What a case is under a facet: one value or several. */
export function valuesOf(study: Pick<CaseStudy, 'region' | 'track' | 'surfaces' | 'lessons'>, facet: Facet): readonly string[] {
  return { region: [study.region], track: [study.track], surface: study.surfaces, lesson: study.lessons }[facet];
}

/** Values in use under a facet, in the order given, each with its cases. What nobody has is left out. */
export function group<One extends { data: CaseStudy }>(cases: readonly One[], facet: Facet, order: readonly string[]): { value: string; cases: One[] }[] {
  return order
    .map((value) => ({ value, cases: cases.filter(({ data }) => valuesOf(data, facet).includes(value)) }))
    .filter((one) => one.cases.length > 0);
}

/** Whether a case fits every choice made; an empty choice asks for nothing. */
export function fits(of: (facet: Facet) => readonly string[], chosen: Partial<Record<Facet, string>>): boolean {
  return facets.every((facet) => !chosen[facet] || of(facet).includes(chosen[facet]));
}
