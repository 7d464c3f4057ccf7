/** Which files a translator translates, and which of their fields are text. The lists come from the domains. */
import { assessmentTexts } from './assessment/texts.ts';
import { cardTexts, caseTexts } from './case-study/texts.ts';
import { courseTexts, moduleTexts } from './course/texts.ts';
import { exerciseTexts, worldTexts } from './exercise/texts.ts';
import { termTexts } from './glossary/texts.ts';
import { lessonTexts, pageTexts } from './lesson/texts.ts';
import { quizTexts } from './quiz/texts.ts';
import { sourceTexts } from './sources/texts.ts';
import { topicTexts } from './topic/texts.ts';
import type { Translatable } from './translate/segment/segments.ts';
import { interfaceTexts } from './translate/texts.ts';
import { workshopTexts } from './workshop/texts.ts';

const normal = 'normal' as const;

/** By place in `content/`, the first pattern that fits. */
const kinds: [RegExp, Translatable][] = [
  [/^interface\.yaml$/, { fields: interfaceTexts, weight: 'interface' }],
  [/^course\.yaml$/, { fields: courseTexts, weight: normal }],
  [/^glossary\.yaml$/, { fields: termTexts, weight: normal }],
  [/^topics\.yaml$/, { fields: topicTexts, weight: normal }],
  [/^taluna\.yaml$/, { fields: worldTexts, weight: normal }],
  [/^self-assessment\.yaml$/, { fields: assessmentTexts, weight: normal }],
  [/^sources\.yaml$/, { fields: sourceTexts, weight: normal }],
  [/^case-cards\.yaml$/, { fields: cardTexts, weight: normal }],
  [/^modules\/[^/]+\/module\.yaml$/, { fields: moduleTexts, weight: normal }],
  [/^modules\/[^/]+\/quiz\.yaml$/, { fields: quizTexts, weight: 'question' }],
  [/^modules\/.+\.mdx$/, { fields: lessonTexts, weight: normal }],
  [/^case-studies\/.+\.mdx$/, { fields: caseTexts, weight: normal }],
  [/^pages\/.+\.mdx$/, { fields: pageTexts, weight: normal }],
  [/^exercises\/.+\.yaml$/, { fields: exerciseTexts, weight: normal }],
  [/^workshops\/.+\.yaml$/, { fields: workshopTexts, weight: normal }],
  [/\.svg$/, { fields: { text: [] }, weight: normal }],
];

/** How a file is translated, by its path below `content/`; nothing for a file that holds no text of ours. */
export const translatable = (path: string): Translatable | undefined => (path.startsWith('translations/') ? undefined : kinds.find(([pattern]) => pattern.test(path))?.[1]);
