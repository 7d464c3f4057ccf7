import { preferred } from './preferred.ts';

/** What a place is measured in. Other elements with an id, such as the texts at the desk, read the address themselves. */
const sections = 'main section[id], main article[id]';

/**
 * Changing the language keeps the place: the section being read and how far into it. It travels in the address
 * (`#section~40`, in hundredths) and nowhere else, so nothing is stored, and the address is made clean on arrival.
 */
export function keepPlace(page: Document): void {
  arrive(page);
  const ways = [...page.querySelectorAll<HTMLAnchorElement>('.languages a')];
  const offer = preferred(navigator.languages, ways.map(({ lang }) => lang), page.documentElement.lang);
  for (const way of ways) {
    // An offer and no more: nobody is sent anywhere, and nothing is stored.
    way.toggleAttribute('data-offered', way.lang === offer);
    way.addEventListener('click', () => {
      const place = placeOf(page);
      if (place) way.hash = `${place.id}~${Math.round(place.share * 100)}`;
    });
  }
}

function arrive(page: Document): void {
  const [, id = '', hundredths] = decodeURIComponent(location.hash).match(/^#(.+)~(-?\d{1,4})$/) ?? [];
  const section = page.getElementById(id);
  if (!section?.matches(sections)) return;
  history.replaceState(history.state, '', `#${id}`);
  const { top, height } = section.getBoundingClientRect();
  scrollTo({ top: scrollY + top + (height * Number(hundredths)) / 100, behavior: 'instant' });
}

/** The last element with an id that begins above the top of the window, and how much of it has gone by. */
function placeOf(page: Document): { id: string; share: number } | undefined {
  const section = [...page.querySelectorAll<HTMLElement>(sections)].filter((one) => one.getBoundingClientRect().top <= 1).pop();
  if (!section || scrollY === 0) return undefined;
  const { top, height } = section.getBoundingClientRect();
  return { id: section.id, share: height > 0 ? -top / height : 0 };
}
