import type { Shown } from './wallState.ts';

type Words = (key: string, values?: Record<string, string | number>) => string;

/**
 * A message as it would meet somebody: plain shapes that no company has. The stamp stands inside the picture itself, so
 * that no photograph of the wall goes round without it.
 */
export function artefact(one: Shown, t: Words): HTMLElement {
  const made = element('article', `wall-artefact wall-${one.channel}`);
  made.append(element('p', 'stamp wall-stamp', t('exercise.stamp')), ...head(one, t), ...body(one, t));
  return made;
}

/** An earlier message, small: what it was and from whom. The stamp stays. */
export function earlier(one: Shown, t: Words): HTMLElement {
  const kind = [t(`exercise.channel.${one.channel}`), one.time].filter(Boolean).join(' · ');
  return element('article', `wall-artefact wall-small-one wall-${one.channel}`, element('p', 'wall-kind', kind), said('h3', '', one.headline), said('p', 'wall-from', one.from), element('p', 'stamp wall-stamp', t('exercise.stamp')));
}

function head(one: Shown, t: Words): HTMLElement[] {
  const to = one.to.length > 0 ? one.to.join(', ') : t('wall.toAll');
  const kind = element('p', 'wall-kind', [t(`exercise.channel.${one.channel}`), one.time, one.tlp && `TLP:${one.tlp}`].filter(Boolean).join(' · '));
  if (one.channel === 'email') {
    const row = (name: string, text: string) => element('div', '', element('dt', '', t(`wall.${name}`)), said('dd', '', text));
    return [kind, element('dl', 'wall-mail', row('from', one.from), row('to', to), row('subject', one.headline))];
  }
  const from = said('p', 'wall-from', one.channel === 'post' ? one.from : t('wall.fromTo', { from: one.from, to }));
  const title = said('h3', '', one.headline);
  if (one.channel === 'post' || one.channel === 'message') return [kind, element('div', 'wall-sender', initial(one.from), from), title];
  return [kind, title, from];
}

/** In place of a face: the first letter of the name. Decoration, so it is not read out. */
function initial(name: string): HTMLElement {
  const letter = [...name.replace(/^[^\p{L}]+/u, '')][0] ?? '·';
  const made = element('span', 'wall-initial', letter);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function body({ text, artefact, warning }: Shown, t: Words): HTMLElement[] {
  return [
    ...(warning ? [said('p', 'wall-warning', warning)] : []),
    said('p', 'wall-text', text),
    ...(artefact ? [element('div', 'wall-picture', element('p', 'wall-kind', t('wall.seen')), said('p', '', artefact))] : []),
  ];
}

function said(name: keyof HTMLElementTagNameMap, className: string, words: string): HTMLElement {
  const made = element(name, className, words);
  made.dir = 'auto';
  return made;
}

/** A new element with text in it: text, whatever it says. */
export function element(name: keyof HTMLElementTagNameMap, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
