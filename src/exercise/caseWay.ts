import { getEntry } from 'astro:content';
import { caseLink, link } from '../course/links.ts';

/** The title of a case, or of a short card, and where it can be read. */
export async function caseWay(locale: string, id: string): Promise<{ href: string; title: string }> {
  const study = await getEntry('cases', id);
  if (study) return { href: caseLink(locale, id), title: study.data.title };
  const card = await getEntry('cards', id);
  if (!card) throw new Error(`An exercise names the case ${id}, which is neither in content/case-studies nor in content/case-cards.yaml.`);
  return { href: `${link(locale, 'case-studies')}#${id}`, title: card.data.title };
}
