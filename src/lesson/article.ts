import CaseCard from './words/CaseCard.astro';
import Cite from './words/Cite.astro';
import Critical from './words/Critical.astro';
import Discuss from './words/Discuss.astro';
import Example from './words/Example.astro';
import Figure from './words/Figure.astro';
import Heading from './words/Heading.astro';
import KeyPoints from './words/KeyPoints.astro';
import Link from './words/Link.astro';
import Nothing from './words/Nothing.astro';
import Question from './words/Question.astro';
import QuizInvitation from './words/QuizInvitation.astro';
import RightsCheck from './words/RightsCheck.astro';
import Section from './words/Section.astro';
import Table from './words/Table.astro';
import Talk from './words/Talk.astro';
import Term from './words/Term.astro';
import TryIt from './words/TryIt.astro';

/** The lesson as an article, for one reader. Another use of a lesson is another map like this one. */
export const article = {
  a: Link,
  h2: Heading,
  Activity: Nothing,
  ActivitySlide: Nothing,
  Case: CaseCard,
  Cite,
  Critical,
  Cue: Nothing,
  Deck: Nothing,
  Discuss,
  Example,
  Figure,
  Guide: Nothing,
  KeyPoints,
  NoSlide: Talk,
  Notes: Nothing,
  Prose: Talk,
  Question,
  Quiz: QuizInvitation,
  RightsCheck,
  Screen: Nothing,
  Section,
  Slide: Talk,
  Split: Nothing,
  Step: Talk,
  table: Table,
  Talk,
  Term,
  TryIt,
};
