/** A part of the lead's window by its name in the markup. */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-lead="${name}"]`);
  if (!found) throw new Error(`The lead's window has no part "${name}".`);
  return found;
}

/** The place in a copied form or card where the script writes; none in a form that does without. */
export const slot = <Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind | null => root.querySelector<Kind>(`[data-slot="${name}"]`);

/** A copy of what stands in a template; undefined where this exercise has no such thing. */
export function copyOf(page: Document, kind: 'card' | 'form', name: string): HTMLElement | undefined {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-${kind}="${name}"]`);
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
}

/** A new element with text in it: text, whatever it says. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (string | Node)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Writes only what is new: a text put in again would be read out again, and a selection in it lost. */
export function put(place: HTMLElement | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** Fields of a form as texts, without what was left empty. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return Object.fromEntries(fields.filter(([, value]) => value));
}

/** All boxes ticked under a name. */
export const ticked = (form: HTMLFormElement, name: string): string[] => new FormData(form).getAll(name).map(String);

/** What is done when a form is sent; nothing ever leaves the page. */
export function onSend(form: HTMLFormElement, act: () => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
}

export const onPress = (button: HTMLElement | null, act: () => void): void => button?.addEventListener('click', act);

/** A button that asks before it acts: the first press changes its words, the second one means it. */
export function askFirst(button: HTMLElement, question: () => string, act: () => void): void {
  const words = button.textContent ?? '';
  let asked = false;
  const calm = () => {
    asked = false;
    button.textContent = words;
  };
  button.addEventListener('blur', calm);
  button.addEventListener('click', () => {
    if (!asked) {
      asked = true;
      button.textContent = question();
      return;
    }
    calm();
    act();
  });
}
