/** What a style sheet gives to one class, as attributes of SVG. */
export type Wear = { name: string; attributes: Record<string, string> }[];

const fonts: Record<string, string> = { '--font-plain': 'Arial', '--font-text': 'Georgia' };

/**
 * What the classes of a drawing mean, out of the style sheet it carries: office programs draw no style sheets. A colour is
 * the first one given to its name, which is the light one.
 */
export function wearOf(css: string): Wear {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+):([^;}]+)/g)) if (!values.has(name)) values.set(name, value.trim());
  const resolved = (value: string) => value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => fonts[name] ?? values.get(name) ?? '');
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const attributes = Object.fromEntries([...body.matchAll(/([\w-]+):([^;]+)/g)].map(([, name = '', value = '']) => [name, resolved(value).replace(/px$/, '').trim()]));
    return selectors.split(',').flatMap((selector) => named(selector.trim(), attributes));
  });
}

function named(selector: string, attributes: Record<string, string>): Wear {
  const name = /^\.drawing (?:\.(d-[\w-]+)|(text))$/.exec(selector);
  return name ? [{ name: name[1] ?? name[2] ?? '', attributes }] : [];
}
