import type { Unit, UnitState } from './unit.ts';
import { toInline } from './inline.ts';
import { escapeAttribute, escapeXml, isXmlText } from './xmlText.ts';

/** The name of each state in XLIFF. Only `final` and `signed-off` come back as approved by a second reader. */
const states: Record<UnitState, string> = { current: 'translated', draft: 'needs-review-translation', stale: 'needs-adaptation', missing: 'new', final: 'final' };

/** Sentences as XLIFF 1.2, one `<file>` a catalogue, for agencies and translation programs. */
export function writeXliff(units: readonly Unit[], { source, target }: { source: string; target: string }): string {
  const files = [...new Set(units.map(({ path }) => path))].map((path) => fileElement(path, units.filter((unit) => unit.path === path), source, target));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">', ...files, '</xliff>', ''].join('\n');
}

const fileElement = (path: string, units: readonly Unit[], source: string, target: string): string =>
  [
    `<file original="${escapeAttribute(path)}" source-language="${source}" target-language="${target}" datatype="plaintext" xml:space="preserve">`,
    '<body>',
    ...units.filter(canTravel).map((unit) => (unit.plural === undefined ? transUnit(unit, unit.id, unit.source, unit.text[0] ?? '', unit.context) : group(unit))),
    '</body>',
    '</file>',
  ].join('\n');

/** A text with control signs in it cannot be written in XML at all; it stays at home. */
const canTravel = (unit: Unit): boolean => [unit.context, unit.source, unit.plural ?? '', unit.previous ?? '', ...unit.text, ...unit.notes, ...unit.remarks].every(isXmlText);

/** A counted text: one unit a form of the language, the first with the English for one, the others with the English for many. */
const group = (unit: Unit): string =>
  [
    `<group id="${unit.id}" restype="x-gettext-plurals" resname="${escapeAttribute(unit.context)}">`,
    ...unit.text.map((text, i) => transUnit(unit, `${unit.id}[${i}]`, i === 0 && unit.text.length > 1 ? unit.source : (unit.plural ?? unit.source), text, unit.context)),
    '</group>',
  ].join('\n');

function transUnit(unit: Unit, id: string, source: string, text: string, context: string): string {
  return [
    `<trans-unit id="${id}" resname="${escapeAttribute(context)}"${unit.state === 'current' ? ' approved="yes"' : ''} extradata="${unit.sentState} ${unit.sent}">`,
    `<source>${toInline(source)}</source>`,
    `<target state="${states[unit.state]}">${toInline(text)}</target>`,
    ...(unit.previous === undefined ? [] : [`<alt-trans alttranstype="previous-version"><source>${toInline(unit.previous)}</source><target>${toInline(text)}</target></alt-trans>`]),
    ...unit.notes.map((note) => `<note from="course">${escapeXml(note)}</note>`),
    ...unit.remarks.map((remark) => `<note from="translator">${escapeXml(remark)}</note>`),
    '</trans-unit>',
  ].join('\n');
}
