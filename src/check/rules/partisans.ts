import { list, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { prose } from '../read/prose.ts';

const says = voice('partisans');

/** Candidates and parties of the elections the course tells of. A case may need one; a lesson never does. */
const candidates =
  'Trump|Biden|Harris|Clinton|Obama|Sanders|Buttigieg|Pelosi|Macron|Le Pen|Merkel|Scholz|Odinga|Ruto|Kenyatta|Bolsonaro|Lula|Haddad|Fico|Šimečka|Georgescu|Lasconi|Simion|Sandu|Stoianoglo|Tinubu|Atiku|Buhari|Mahama|Akufo-Addo|Zuma|Ramaphosa|Lai Ching-te|Ko Wen-je|Hou Yu-ih|Poroshenko|Tymoshenko|Yarosh|Trudeau|Carney|Poilievre|Åkesson|Löfven|Duterte|Marcos|Robredo|Prabowo|Jokowi|Widodo|Modi|Farage|Sunak|Starmer|Orbán|Magyar|Touadéra';
const parties =
  'Republicans?|Democrats?|Republican Party|Democratic Party|Labour Party|Labor Party|Conservatives|Tories|Liberal Party|Liberals|AfD|CDU|SPD|EKRE|Sweden Democrats|Rassemblement National|National Rally|En Marche|Smer|Progressive Slovakia|Right Sector|GERB|SDSM|VMRO|ANC|MK Party|DPP|KMT|Kuomintang|BJP|PDP|APC|NPP|NDC|Fidesz|Jubilee Party';
const named = new RegExp(`(?<![\\p{L}-])(?:${candidates}|${parties})(?![\\p{L}-])`, 'gu');

/** No candidate and no party outside the case studies: whoever trains everybody takes nobody's side by an example. */
export const partisans = (content: Content): Finding[] =>
  prose(content)
    .filter(({ path }) => !path.startsWith('content/case-'))
    .flatMap(({ path, line, text }) => {
      const found = [...new Set(text.match(named) ?? [])];
      return found.length > 0
        ? [
            says.error(path, line, {
              found: `The text names ${list(found)}`,
              expected: 'no candidate and no party outside the case studies',
              mend: 'Say “a candidate”, “a party”, or lead to the case with <Case id="…" />',
            }),
          ]
        : [];
    });
