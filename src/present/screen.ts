import Heading from '../lesson/words/Heading.astro';
import Nothing from '../lesson/words/Nothing.astro';
import Talk from '../lesson/words/Talk.astro';
import Question from './slide/question/Question.astro';
import Slide from './slide/Slide.astro';
import Activity from './slide/words/Activity.astro';
import Case from './slide/words/Case.astro';
import Example from './slide/words/Example.astro';
import Figure from './slide/words/Figure.astro';
import Step from './slide/words/Step.astro';
import TryIt from './slide/words/TryIt.astro';

/** The lesson on a projector: slides alone. Whatever only the lead may know is not in the page at all. */
export const screen = {
  a: Talk,
  h2: Heading,
  Activity: Nothing,
  ActivitySlide: Activity,
  Case,
  Cite: Nothing,
  Critical: Talk,
  Cue: Nothing,
  Deck: Talk,
  Discuss: Talk,
  Example,
  Figure,
  Guide: Nothing,
  KeyPoints: Talk,
  NoSlide: Nothing,
  Notes: Nothing,
  Prose: Nothing,
  Question,
  Quiz: Nothing,
  RightsCheck: Talk,
  Screen: Talk,
  Section: Talk,
  Slide,
  Split: Nothing,
  Step,
  Talk: Nothing,
  Term: Talk,
  TryIt,
};
