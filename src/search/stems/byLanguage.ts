import { arabic } from './arabic.ts';
import { french } from './french.ts';
import type { Rules } from './rules.ts';
import { spanish } from './spanish.ts';

const rules: Record<string, Rules> = { fr: french, es: spanish, ar: arabic };

/** English has its rules in lunr; other languages without rules keep their words whole. */
export const rulesOf = (tag: string): Rules | undefined => rules[tag.split('-')[0] ?? ''];
