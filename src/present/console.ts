import ConsoleQuestion from './ask/ConsoleQuestion.astro';
import { screen } from './screen.ts';
import Cue from './slide/words/Cue.astro';
import Notes from './slide/words/Notes.astro';

/** The same slides for the one who presents, with the text as notes and the cues between them, in the order of the lesson. */
export const console = { ...screen, Cue, Guide: Notes, Notes, Question: ConsoleQuestion, Talk: Notes };
