import { article } from '../lesson/article.ts';
import Activity from '../lesson/words/Activity.astro';
import Guide from '../lesson/words/Guide.astro';
import GuideQuestion from './GuideQuestion.astro';

/** The lesson for the one who teaches it: the whole text, with the cues, the activity and the long notes. */
export const guide = { ...article, Activity, Cue: Guide, Guide, Question: GuideQuestion };
