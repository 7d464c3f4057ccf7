/** A mechanical rule of a language's typography: what is found becomes what is expected. */
type Rule = [RegExp, string | ((...parts: string[]) => string)];

const space = '\u00A0';

/** Groups of thousands and units stay together on a line, in every language of the course. */
const numbers: Rule[] = [
  [/(?<=\d)[ \u202F\u00A0](?=\d{3}(?!\d))/g, space],
  [/(?<=\d)[ \u202F](?=(?:%|‰|€|\$|h\b))/g, space],
];

/** As the Translation Bureau of Canada has it: no space before ; ! and ?, a no-break space before : and inside « ». */
const french: Rule[] = [
  [/'/g, '’'],
  [/«[\s\u00A0\u202F]*/g, `«${space}`],
  [/[\s\u00A0\u202F]*»/g, `${space}»`],
  [/[ \u00A0\u202F]+(?=[;!?](?:\s|$|[»”<)]))/g, ''],
  // A colon at the end of a name in quotation marks, such as « p3:q: », belongs to the name.
  [/(?<=[\p{L}\p{N})»”>])[ \u202F\u00A0]?:(?=\s|$|<)(?!\s*»)/gu, `${space}:`],
  [/(?<=\d)(?=%)/g, space],
];

const spanish: Rule[] = [
  [/«[\s\u00A0]+/g, '«'],
  [/[\s\u00A0]+»/g, '»'],
  [/(?<=\d)(?=%)/g, space],
];

const arabic: Rule[] = [
  [/(?<=[\u0621-\u064A\u064B-\u0652»”)>]),(?=\s|$|<)/gu, '،'],
  [/(?<=[\u0621-\u064A\u064B-\u0652»”)>]);(?=\s|$|<)/gu, '؛'],
  [/(?<=[\u0621-\u064A\u064B-\u0652»”)>])\?(?=\s|$|<|»)/gu, '؟'],
  [/\u0640(?=[\u0621-\u064A])/g, ''],
];

const rules: Record<string, Rule[]> = { fr: [...french, ...numbers], es: [...spanish, ...numbers], ar: [...arabic, ...numbers] };

/** A text with the spaces and signs its language asks for. Words are never touched. */
export function polish(tag: string, text: string): string {
  const own = rules[tag.split('-')[0] ?? ''] ?? numbers;
  return own.reduce((out, [found, expected]) => out.replace(found, expected as string), text);
}
