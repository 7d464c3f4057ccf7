import { voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { prose } from '../read/prose.ts';

const says = voice('quotes');

/** Typewriter quotation marks. The build changes none, since each language has its own. One finding a file. */
export function quotes(content: Content): Finding[] {
  const lines = new Map<string, number[]>();
  for (const { path, line, text } of prose(content)) if (/["']/.test(text)) lines.set(path, [...(lines.get(path) ?? []), line]);
  return [...lines].map(([path, on]) =>
    says.warning(path, Math.min(...on), {
      found: `There are straight quotation marks or apostrophes in ${on.length === 1 ? 'one passage' : `${on.length} passages`}, first here`,
      expected: '“ ” and ’, typed as they are printed',
      mend: 'Replace them',
    }),
  );
}
