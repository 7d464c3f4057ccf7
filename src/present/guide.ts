import { article } from '../lesson/article.ts';
import Activity from '../lesson/words/Activity.astro';
import Guide from '../lesson/words/Guide.astro';

/** The lesson for the one who teaches it: the whole text, the questions with their answers, the cues, the activity, the long notes. */
export const guide = { ...article, Activity, Cue: Guide, Guide };
