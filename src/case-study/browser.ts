import { readWords } from '../translate/readWords.ts';
import { filterCases } from './filterCases.ts';

const t = readWords(document);
filterCases(document, (n) => t('case.found', { n }));
