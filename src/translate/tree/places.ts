import { fileURLToPath } from 'node:url';

/** Where the course lies, from the project's root. */
export const contentFolder = 'content';

/** The generated trees, one a language: what the pages are built from. Never edited, never committed. */
export const treeFolder = '.cache/languages';

/** How every file stands in every language, beside the trees. */
export const statesFile = `${treeFolder}/states.json`;

/**
 * The catalogue of a source file in a language: the same path, another ending. A drawing keeps its own ending too, because
 * it may have the name of the lesson it stands in.
 */
export const cataloguePath = (locale: string, path: string): string => `translations/${locale}/${stemOf(path)}.po`;

/** A source file's name among the catalogues: `glossary`, `modules/m/lesson`, `modules/m/drawing.svg`. */
export const stemOf = (path: string): string => path.replace(/\.(mdx|yaml)$/, '');

/** The project's root, for commands that are run from elsewhere. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
