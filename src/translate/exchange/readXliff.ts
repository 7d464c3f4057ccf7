import type { State } from '../catalogue/state.ts';
import { fromInline } from './inline.ts';
import type { Unit, UnitState } from './unit.ts';
import { inside, parseXml, textIn, type Element } from './xml.ts';

/** What came back, or why it cannot be read. */
export type Returned = { units: Unit[]; locale?: string } | { broken: string };

/** Reads XLIFF 1.2 as any program may have written it: with a prefix, with segments marked, with states of its own. */
export function readXliff(text: string): Returned {
  const read = parseXml(text);
  if ('broken' in read) return read;
  const { root } = read;
  if (root.name !== 'xliff') return { broken: `This is <${root.name}>, not XLIFF.` };
  if (!/^1\./.test(root.attributes.version ?? '1.2')) return { broken: `This is XLIFF ${root.attributes.version}. Please export it as XLIFF 1.2.` };
  const files = inside(root, 'file');
  return { units: files.flatMap(unitsIn), locale: files[0]?.attributes['target-language'] };
}

const unitsIn = (file: Element): Unit[] => inside(file, 'body').flatMap((body) => unitsOf(body, file.attributes.original ?? ''));

const unitsOf = (parent: Element, path: string): Unit[] =>
  inside(parent, 'trans-unit', 'group').flatMap((child) => {
    if (child.name === 'trans-unit') return [unitOf([child], child.attributes.id ?? '', path)];
    return child.attributes.restype === 'x-gettext-plurals' ? [countedUnit(child, path)] : unitsOf(child, path);
  });

function countedUnit(group: Element, path: string): Unit {
  const forms = inside(group, 'trans-unit');
  const unit = unitOf(forms, group.attributes.id ?? (forms[0]?.attributes.id ?? '').replace(/\[\d+\]$/, ''), path);
  return { ...unit, plural: sourceOf(forms.at(-1)) };
}

function unitOf(forms: readonly Element[], id: string, path: string): Unit {
  const [first] = forms;
  const [sentState = '', sent = ''] = (first?.attributes.extradata ?? '').split(' ');
  const text = forms.map((form) => inside(form, 'target').map(fromInline)[0] ?? '');
  const notes = first ? inside(first, 'note') : [];
  const from = (name: string) => notes.filter(({ attributes }) => attributes.from === name).map(textIn);
  const previous = first && inside(first, 'alt-trans').find(({ attributes }) => attributes.alttranstype === 'previous-version');
  const known = sentStates.find((state) => state === sentState);
  return {
    path,
    id,
    sent,
    context: first?.attributes.resname ?? '',
    source: sourceOf(first),
    text,
    notes: from('course'),
    remarks: notes.filter(({ attributes }) => attributes.from !== 'course').map(textIn),
    state: together(forms.map((form) => stateOf(form))),
    ...(known && { sentState: known }),
    ...(previous && { previous: sourceOf(previous) }),
  };
}

const sentStates: State[] = ['current', 'draft', 'stale', 'missing'];

const sourceOf = (element: Element | undefined): string => (element ? (inside(element, 'source').map(fromInline)[0] ?? '') : '');

const states: Record<string, UnitState> = {
  translated: 'current',
  final: 'final',
  'signed-off': 'final',
  new: 'missing',
  'needs-translation': 'missing',
  'needs-adaptation': 'stale',
  'needs-review-adaptation': 'stale',
};

function stateOf(form: Element): UnitState {
  const [target] = inside(form, 'target');
  if (!target) return 'missing';
  const state = target.attributes.state ?? '';
  return Object.hasOwn(states, state) ? (states[state] ?? 'draft') : 'draft';
}

/** A counted text is as good as its worst form. */
const together = (all: readonly UnitState[]): UnitState => (['missing', 'stale', 'draft', 'current', 'final'] as const).find((state) => all.includes(state)) ?? 'missing';
