import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { own } from '../read/own.ts';
import type { Data } from '../read/yaml.ts';

const says = voice('markup');

/** Texts in YAML and front matter are words: no tags, no addresses. Only the bibliography holds addresses, of one form. */
export function markup({ documents, data }: Content): Finding[] {
  const texts: (Data & { kind: string })[] = [...data, ...documents.flatMap(({ front, kind }) => (front ? [{ ...front, kind }] : []))];
  return texts.flatMap((one) => [...tags(one), ...(one.kind === 'sources' ? addresses(one) : webAddresses(one))]);
}

const tags = ({ path, strings }: Data) =>
  strings.flatMap(({ value, line }) =>
    /<[A-Za-z/!?]/.test(value)
      ? [
          says.error(path, line, {
            found: `The text ${quoted(value)} holds what looks like a tag`,
            expected: 'words only',
            mend: 'Take the angle brackets away',
          }),
        ]
      : [],
  );

/** Invented addresses end in `.example`, which leads nowhere by design (RFC 2606). */
function webAddresses({ path, strings }: Data): Finding[] {
  return strings.flatMap(({ value, line }) => {
    const found = /\b(?:https?:\/\/(?![a-z0-9.-]+\.example\b)|www\.|(?:java|vb)script\s*:|data:[a-z]+[/;,]|(?:file|blob|ftp):\/\/)\S*/i.exec(value)?.[0];
    if (!found) return [];
    return [
      says.error(path, line, {
        found: `The text holds the address ${quoted(found)}`,
        expected: 'web addresses only in content/sources.yaml; an invented one ends in .example',
        mend: 'Add the work to sources.yaml and cite its key, or say the name in words',
      }),
    ];
  });
}

const plainAddress = /^https?:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}(?:\/[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e\x7c]*)?$/;

/** Host in small Latin letters, no user name, no port, nothing a browser would rewrite. */
function addresses({ path, value, line }: Data): Finding[] {
  return Object.keys(Object(value)).flatMap((key) => {
    const url = own(value, key, 'url');
    if (typeof url !== 'string' || plainAddress.test(url)) return [];
    return [
      says.error(path, line([key, 'url']), {
        found: `The address of ${key} is ${quoted(url)}`,
        expected: 'https:// or http://, a host in small Latin letters without user name or port, and a path in ASCII',
        mend: 'Copy the address again from the publisher; write other letters as %…',
      }),
    ];
  });
}
