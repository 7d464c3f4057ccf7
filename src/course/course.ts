import { parse } from 'yaml';
import source from '../../content/course.yaml?raw';
import { courseSchema, type Audience, type Course } from './schema.ts';

/** The course as its authors ordered it: modules, audiences, paths. */
export const course: Course = courseSchema.parse(parse(source));

export type CourseModule = Course['modules'][number];

export const publishedModules: CourseModule[] = course.modules.filter(({ status }) => status === 'published');

/** A module's place in the teaching order, from 1. */
export const moduleNumber = (module: string): number => course.modules.findIndex(({ id }) => id === module) + 1;

/** The audiences of a list of ids, as their names are written in `course.yaml`. */
export const audienceNames = (ids: readonly Audience[]): string[] => ids.map((id) => course.audiences[id].name);
