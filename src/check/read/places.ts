import { voice, type Finding } from '../finding.ts';
import { largest, type SourceFile } from './files.ts';

/** What a file is for, told from where it lies. */
export type Kind =
  | 'course'
  | 'locales'
  | 'sources'
  | 'glossary'
  | 'interface'
  | 'lock'
  | 'module'
  | 'quiz'
  | 'lesson'
  | 'case'
  | 'page'
  | 'exercise'
  | 'world'
  | 'doubts'
  | 'topics'
  | 'assessment'
  | 'cards'
  | 'workshop'
  | 'picture'
  | 'translation'
  | 'history';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The whole of `content/`: a path that fits none of these is no part of the course. */
const places: [Kind, RegExp][] = [
  ['course', /^content\/course\.yaml$/],
  ['locales', /^content\/locales\.yaml$/],
  ['sources', /^content\/sources\.yaml$/],
  ['glossary', /^content\/glossary\.yaml$/],
  ['interface', /^content\/interface\.yaml$/],
  ['lock', /^content\/quiz\.lock\.json$/],
  ['module', new RegExp(`^content/modules/${name}/module\\.yaml$`)],
  ['quiz', new RegExp(`^content/modules/${name}/quiz\\.yaml$`)],
  // A lesson called "quiz" would take the address of the module's quiz page.
  ['lesson', new RegExp(`^content/modules/${name}/(?!quiz\\.mdx)${name}\\.mdx$`)],
  ['case', new RegExp(`^content/case-studies/${name}\\.mdx$`)],
  // These addresses belong to pages that are made from data.
  ['page', new RegExp(`^content/pages/(?!(?:case-studies|contents|glossary|exercises|modules|paths|progress|search|self-assessment|sources|timeline|topics|workshops)\\.)${name}\\.mdx$`)],
  ['exercise', new RegExp(`^content/exercises/${name}\\.yaml$`)],
  ['workshop', new RegExp(`^content/workshops/${name}\\.yaml$`)],
  ['cards', /^content\/case-cards\.yaml$/],
  ['topics', /^content\/topics\.yaml$/],
  ['assessment', /^content\/self-assessment\.yaml$/],
  ['doubts', /^content\/doubts\.yaml$/],
  ['world', /^content\/taluna\.yaml$/],
  ['picture', new RegExp(`^content/(?:modules/${name}|case-studies|pages)/${name}\\.svg$`)],
  ['translation', /^content\/translations\/[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/(?:STYLE\.md|(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.svg)?\.po)$/],
  ['history', /^content\/translations\/history\.json$/],
];

export const kindOf = (path: string): Kind | undefined => places.find(([, pattern]) => pattern.test(path))?.[0];

const says = voice('places');

/** Files that do not belong in `content/`: unknown, too large, or no files at all. */
export function misplaced(file: SourceFile): Finding[] {
  if (file.kind === 'other') return [noFile(file)];
  if (!kindOf(file.path)) return [unknown(file)];
  return file.size > largest ? [tooLarge(file)] : [];
}

const noFile = ({ path }: SourceFile) =>
  says.error(path, 1, {
    found: 'This is a link or a device, not a file',
    expected: 'plain files in content/, because a link can lead anywhere',
    mend: 'Put the file itself here, or delete the link',
  });

const unknown = ({ path }: SourceFile) =>
  says.error(path, 1, {
    found: 'Nothing in the course reads a file of this name in this folder',
    expected:
      'the files of CONTRIBUTING.md: course.yaml and its neighbours, .mdx texts, module.yaml, quiz.yaml and .svg drawings, in small letters with hyphens',
    mend: 'Rename it, move it where it belongs, or delete it',
  });

const tooLarge = ({ path, size }: SourceFile) =>
  says.error(path, 1, {
    found: `The file has ${Math.ceil(size / 1000)} kB`,
    expected: `at most ${largest / 1000} kB`,
    mend: 'Split it, or take out what is not text',
  });
