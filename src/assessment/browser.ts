import { readWords } from '../translate/readWords.ts';
import { assess } from './assess.ts';

const { progress } = window.p3 ?? {};
if (progress) assess(document, progress, readWords(document));
