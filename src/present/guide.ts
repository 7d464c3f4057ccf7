import { article } from '../lesson/article.ts';
import Activity from '../lesson/words/Activity.astro';
import Guide from '../lesson/words/Guide.astro';
import Heading from '../lesson/words/Heading.astro';
import Nothing from '../lesson/words/Nothing.astro';
import Talk from '../lesson/words/Talk.astro';
import PaperCase from './papers/PaperCase.astro';
import PaperCite from './papers/PaperCite.astro';
import PaperFigure from './papers/PaperFigure.astro';
import PaperSection from './papers/PaperSection.astro';
import PaperTable from './papers/PaperTable.astro';
import QuestionKey from './papers/QuestionKey.astro';

/** The lesson for the one who teaches it: the whole text, the questions with their answers, the cues, the activity, the long notes. */
export const guide = { ...article, Activity, Cue: Guide, Guide, Question: QuestionKey };

/** The same among other texts on one paper, where no anchor may stand twice and nobody can follow a link to the questions. */
export const guideInSet = { ...guide, a: Talk, h2: Heading, Case: PaperCase, Cite: PaperCite, Figure: PaperFigure, Quiz: Nothing, Section: PaperSection, table: PaperTable, Term: Talk };
