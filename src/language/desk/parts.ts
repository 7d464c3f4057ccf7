/** A part of the desk by its name in the markup. */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-desk="${name}"]`);
  if (!found) throw new Error(`The desk has no part "${name}".`);
  return found;
}

/** A new element with text in it: text, whatever it says. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (string | Node)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
