import { section, type OutlineEntry } from '../course/outline.ts';
import type { Words } from '../translate/words.ts';
import type { Exercise } from './schema.ts';

/** The sections of the players' page, in order. */
export const playersOutline = (t: Words, exercise: Exercise): OutlineEntry[] => [
  section('setting', t('exercise.setting')),
  ...(exercise.facts ? [section('facts', t('exercise.facts'))] : []),
  section('objectives', t('exercise.objectives')),
  section('timetable', t('exercise.timetable')),
  section('rules', t('exercise.rules')),
  section('roles', t('exercise.roles')),
];

/** The sections of the lead's page, in order. */
export const leadOutline = (t: Words, exercise: Exercise): OutlineEntry[] => [
  section('before', t('exercise.before')),
  section('role-cards', t('exercise.roleCards')),
  ...(exercise.threads ? [section('threads', t('exercise.threads'))] : []),
  ...(exercise.ladder ? [section('ladder', t('exercise.ladderTitle'))] : []),
  section('injects', t('exercise.injects')),
  ...(exercise.contingency ? [section('contingency', t('exercise.contingency'))] : []),
  ...(exercise.state ? [section('state', t('exercise.stateTitle'))] : []),
  section('hot-wash', t('exercise.hotWash')),
  section('evaluation', t('exercise.evaluation')),
  section('objections', t('exercise.objections')),
  ...(exercise.report ? [section('report', t('exercise.report'))] : []),
  ...(exercise.method ? [section('method', t('exercise.method'))] : []),
];
