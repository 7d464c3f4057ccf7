import Heading from '../lesson/words/Heading.astro';
import Nothing from '../lesson/words/Nothing.astro';
import Talk from '../lesson/words/Talk.astro';
import PaperTable from './papers/PaperTable.astro';
import QuestionSheet from './papers/QuestionSheet.astro';
import WorkActivity from './papers/WorkActivity.astro';
import WorkDeck from './papers/WorkDeck.astro';
import WorkDiscuss from './papers/WorkDiscuss.astro';
import WorkPart from './papers/WorkPart.astro';
import WorkSection from './papers/WorkSection.astro';
import WorkTry from './papers/WorkTry.astro';

/** The lesson for those who work: activities, questions, prompts and the task for this week, with room for a pen. No answer. */
export const workbook = {
  a: Talk,
  h2: Heading,
  Activity: Nothing,
  ActivitySlide: WorkActivity,
  Case: Nothing,
  Cite: Nothing,
  Critical: Nothing,
  Cue: Nothing,
  Deck: WorkDeck,
  Discuss: WorkDiscuss,
  Example: Nothing,
  Figure: Nothing,
  Guide: Nothing,
  KeyPoints: Nothing,
  Notes: Nothing,
  Prose: WorkPart,
  Question: QuestionSheet,
  Quiz: Nothing,
  RightsCheck: Nothing,
  Section: WorkSection,
  Slide: WorkPart,
  Step: Talk,
  table: PaperTable,
  Talk: Nothing,
  Term: Talk,
  TryIt: WorkTry,
};
