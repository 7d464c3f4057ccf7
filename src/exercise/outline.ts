import type { OutlineEntry } from '../course/outline.ts';
import type { Words } from '../translate/words.ts';
import type { Exercise } from './schema.ts';

const entry = (id: string, title: string): OutlineEntry => ({ id, title, minutes: undefined, mode: undefined, extra: false });

/** The sections of the players' page, in order. */
export const playersOutline = (t: Words, exercise: Exercise): OutlineEntry[] => [
  entry('setting', t('exercise.setting')),
  ...(exercise.facts ? [entry('facts', t('exercise.facts'))] : []),
  entry('objectives', t('exercise.objectives')),
  entry('timetable', t('exercise.timetable')),
  entry('rules', t('exercise.rules')),
  entry('roles', t('exercise.roles')),
];

/** The sections of the lead's page, in order. */
export const leadOutline = (t: Words, exercise: Exercise): OutlineEntry[] => [
  entry('before', t('exercise.before')),
  entry('role-cards', t('exercise.roleCards')),
  ...(exercise.threads ? [entry('threads', t('exercise.threads'))] : []),
  ...(exercise.ladder ? [entry('ladder', t('exercise.ladderTitle'))] : []),
  entry('injects', t('exercise.injects')),
  ...(exercise.contingency ? [entry('contingency', t('exercise.contingency'))] : []),
  ...(exercise.state ? [entry('state', t('exercise.stateTitle'))] : []),
  entry('hot-wash', t('exercise.hotWash')),
  entry('evaluation', t('exercise.evaluation')),
  entry('objections', t('exercise.objections')),
  ...(exercise.report ? [entry('report', t('exercise.report'))] : []),
  ...(exercise.method ? [entry('method', t('exercise.method'))] : []),
];
