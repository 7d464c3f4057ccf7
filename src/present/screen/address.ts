/** The slide an address asks for; none if the lesson has no such slide. */
export function slideInAddress(hash: string, slides: readonly HTMLElement[]): string | undefined {
  return slides.find((slide) => `#${slide.id}` === hash || `#${slide.dataset.slide}` === hash)?.dataset.slide;
}

/**
 * The last slide was drawn with the course's public address. A room that reads the course from another machine is told
 * that one instead, and the picture for cameras goes, since it would lead out of the room.
 */
export function showAddress(deck: ParentNode, { protocol, hostname, host }: Location): void {
  const line = deck.querySelector<HTMLElement>('[data-address]');
  if (!line || !/^https?:$/.test(protocol) || /^(localhost|127\.|\[::1\])/.test(hostname) || line.textContent?.startsWith(`${host}/`)) return;
  line.textContent = `${host}${line.dataset.address}`;
  deck.querySelector('#slide-end .qr')?.remove();
}
