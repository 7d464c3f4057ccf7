import { caseLink, link } from '../course/links.ts';
import { entryIn, fileIn } from '../translate/entries.ts';

/** The title of a case, or of a short card, and where it can be read. */
export async function caseWay(locale: string, id: string): Promise<{ href: string; title: string }> {
  const card = (await fileIn(locale, 'cards'))[id];
  if (card) return { href: `${link(locale, 'case-studies')}#${id}`, title: card.title };
  const study = await entryIn(locale, 'cases', id);
  if (!study) throw new Error(`An exercise names the case ${id}, which is neither in content/case-studies nor in content/case-cards.yaml.`);
  return { href: caseLink(locale, id), title: study.data.title };
}
