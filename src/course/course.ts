import { byLanguage } from '../translate/byLanguage.ts';
import { sourceLocale } from '../translate/locales.ts';
import { courseSchema, type Audience, type Course } from './schema.ts';

const files = import.meta.glob<string>('../../.cache/languages/*/course.yaml', { query: '?raw', import: 'default', eager: true });

/** The course as its authors ordered it, in a language: modules, audiences, paths. */
export const courseIn: (locale: string) => Course = byLanguage(files, (value) => courseSchema.parse(value));

/** What is the same in every language: the order, the ids, the numbers. */
const course = courseIn(sourceLocale);

export type CourseModule = Course['modules'][number];

/** Modules that are ready, in teaching order, with their words in a language. */
export const modulesIn = (locale: string): CourseModule[] => courseIn(locale).modules.filter(({ status }) => status === 'published');

/** A module's title in a language. */
export const moduleTitle = (locale: string, module: string): string => courseIn(locale).modules.find(({ id }) => id === module)?.title ?? module;

/** A module's place in the teaching order, from 1. */
export const moduleNumber = (module: string): number => course.modules.findIndex(({ id }) => id === module) + 1;

/** The names of a list of audiences, in a language. */
export const audienceNames = (locale: string, ids: readonly Audience[]): string[] => ids.map((id) => courseIn(locale).audiences[id].name);
