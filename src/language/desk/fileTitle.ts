import { parse } from 'yaml';

/** The title a source file gives itself: of a lesson or a case, a module, a drawing. Nothing where it has none. */
export function titleIn(path: string, source: string): string | undefined {
  if (path.endsWith('.svg')) return /<title\b[^>]*>([^<]*)<\/title>/.exec(source)?.[1]?.trim() || undefined;
  const line = /^title:.*$/m.exec(source)?.[0];
  const title: unknown = line && (parse(line) as { title?: unknown }).title;
  return typeof title === 'string' ? title : undefined;
}

/** What it is called without one: the last part of its name, or of its folder's. */
export const plainName = (name: string): string => {
  const words = (name.split('/').at(-1) ?? name).replace(/\.svg$/, '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
