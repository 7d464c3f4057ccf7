import Critical from '../lesson/words/Critical.astro';
import Example from '../lesson/words/Example.astro';
import Heading from '../lesson/words/Heading.astro';
import KeyPoints from '../lesson/words/KeyPoints.astro';
import Nothing from '../lesson/words/Nothing.astro';
import RightsCheck from '../lesson/words/RightsCheck.astro';
import Talk from '../lesson/words/Talk.astro';
import TryIt from '../lesson/words/TryIt.astro';
import HandoutSlide from './papers/HandoutSlide.astro';
import NoteLines from './papers/NoteLines.astro';
import PaperCase from './papers/PaperCase.astro';
import PaperFigure from './papers/PaperFigure.astro';
import PaperSection from './papers/PaperSection.astro';
import PaperTable from './papers/PaperTable.astro';
import Points from './papers/Points.astro';
import QuestionSheet from './papers/QuestionSheet.astro';

/** The lesson for those who listen: the points, the pictures, the tables, the questions without answers, and lines for notes. */
export const handout = {
  a: Talk,
  h2: Heading,
  Activity: Nothing,
  ActivitySlide: Nothing,
  Case: PaperCase,
  Cite: Nothing,
  Critical,
  Cue: Nothing,
  Deck: Points,
  Discuss: Nothing,
  Example,
  Figure: PaperFigure,
  Guide: Nothing,
  KeyPoints,
  Notes: Nothing,
  Prose: Talk,
  Question: QuestionSheet,
  Quiz: Nothing,
  RightsCheck,
  Section: PaperSection,
  Slide: HandoutSlide,
  Step: Talk,
  table: PaperTable,
  Talk: NoteLines,
  Term: Talk,
  TryIt,
};
