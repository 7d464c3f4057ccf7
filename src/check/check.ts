import { inOrder, type Finding } from './finding.ts';
import { readContent, type Content } from './read/content.ts';
import type { SourceFile } from './read/files.ts';
import { blankLines } from './rules/blankLines.ts';
import { cases } from './rules/cases.ts';
import { characters } from './rules/characters.ts';
import { citations } from './rules/citations.ts';
import { course } from './rules/course.ts';
import { cutSentences } from './rules/cutSentences.ts';
import { data } from './rules/data.ts';
import { dates } from './rules/dates.ts';
import { doubts } from './rules/doubts.ts';
import { effects } from './rules/effects.ts';
import { exercises } from './rules/exercises.ts';
import { fiction } from './rules/fiction.ts';
import { figures } from './rules/figures.ts';
import { frontMatter } from './rules/frontMatter.ts';
import { items } from './rules/items.ts';
import { lengths } from './rules/lengths.ts';
import { links } from './rules/links.ts';
import { markup } from './rules/markup.ts';
import { minutes } from './rules/minutes.ts';
import { modules } from './rules/modules.ts';
import { nodes } from './rules/nodes.ts';
import { partisans } from './rules/partisans.ts';
import { prompts } from './rules/prompts.ts';
import { questions } from './rules/questions.ts';
import { quiz } from './rules/quiz.ts';
import { quotes } from './rules/quotes.ts';
import { scripts } from './rules/scripts.ts';
import { sections } from './rules/sections.ts';
import { sentences } from './rules/sentences.ts';
import { slides } from './rules/slides.ts';
import { svg } from './rules/svg.ts';
import { tables } from './rules/tables.ts';
import { tags } from './rules/tags.ts';
import { terms } from './rules/terms.ts';
import { topics } from './rules/topics.ts';
import { vocabulary } from './rules/vocabulary.ts';
import { whole } from './rules/whole.ts';
import { workshops } from './rules/workshops.ts';
import { wording } from './rules/wording.ts';

/** Safety first, then what belongs together, then how it is said. Every rule sees everything, and all of them speak. */
const rules: ((content: Content) => Finding[])[] = [
  ...[characters, nodes, vocabulary, tags, tables, links, markup, svg, blankLines],
  ...[frontMatter, data, sections, slides, minutes, citations, terms, questions, items, quiz, figures, cases, lengths, cutSentences, exercises, workshops, topics, doubts, modules, course, whole],
  ...[wording, effects, partisans, fiction, dates, sentences, quotes, scripts, prompts],
];

/** All that is to be said about the files of `content/`, in order. */
export function check(files: SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  const content = readContent(files, findings);
  return inOrder([...findings, ...rules.flatMap((rule) => rule(content))]);
}
