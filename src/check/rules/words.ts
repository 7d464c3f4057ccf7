/** What one attribute may hold, and how an author would say it. */
export interface AttributeRule {
  /** Absent for a bare attribute, such as `extra`. */
  pattern?: RegExp;
  form: string;
  required?: true;
}

/** One of the words authors may use in a text. */
export interface Word {
  /** A block stands alone on its lines; an inline word stands in a sentence. */
  place: 'block' | 'inline';
  /** What may stand between its opening and its closing tag. */
  holds: 'nothing' | 'words' | 'list' | 'blocks';
  attributes: Record<string, AttributeRule>;
}

const name = { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, form: 'small letters and digits joined by hyphens' };
const minutes = { pattern: /^[1-9]\d{0,2}$/, form: 'a whole number from 1 to 999' };
const mode = { pattern: /^(talk|solo|pairs|groups|plenary|break)$/, form: 'talk, solo, pairs, groups, plenary or break' };
const text = { pattern: /^[^<>{}\n\r]{1,300}$/, form: 'up to 300 characters of plain text, without < > { }' };
const longText = { pattern: /^[^<>{}\n\r]{1,600}$/, form: 'up to 600 characters of plain text, without < > { }' };
const sentence = { pattern: /^[^<>{}\n\r]{1,160}$/, form: 'a sentence of up to 160 characters of plain text, without < > { }' };
const drawing = { pattern: /^[a-z0-9]+(-[a-z0-9]+)*\.svg$/, form: 'the name of an .svg file beside the text' };

const required = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true });
const block = (holds: Word['holds'], attributes: Word['attributes'] = {}): Word => ({ place: 'block', holds, attributes });

/** The words authors may use. Looked up by own property only, so that `constructor` is no word. */
export const words: Readonly<Record<string, Word>> = {
  Section: block('nothing', { id: required(name), minutes, mode, extra: { form: 'the bare word extra' }, key: sentence }),
  KeyPoints: block('list'),
  Question: block('nothing', { id: required(name) }),
  Quiz: block('nothing'),
  Activity: block('blocks', { title: required(text), minutes: required(minutes), mode: required(mode) }),
  Discuss: block('blocks'),
  Cue: block('blocks'),
  Guide: block('blocks', { title: text }),
  RightsCheck: block('blocks'),
  TryIt: block('blocks', { minutes }),
  Example: block('blocks', { title: text }),
  Figure: block('nothing', { src: required(drawing), alt: required(longText), caption: longText }),
  Case: block('nothing', { id: required(name) }),
  Critical: block('blocks'),
  Slide: block('blocks'),
  NoSlide: block('blocks'),
  Screen: block('blocks'),
  Split: block('nothing'),
  Step: block('blocks'),
  Term: { place: 'inline', holds: 'words', attributes: { id: required(name) } },
  Cite: { place: 'inline', holds: 'nothing', attributes: { source: required(name) } },
};

export const wordOf = (word: string): Word | undefined => (Object.hasOwn(words, word) ? words[word] : undefined);

export const blockWords: string[] = Object.keys(words).filter((word) => words[word]?.place === 'block');
