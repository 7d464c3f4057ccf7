import { edited, type Situation, type Truth } from '../situation.ts';

const quiz = (name: string, before: string, after: string, truth?: Truth) => edited('quiz', name, before, after, truth);
const label = (name: string, before: string, after: string, truth?: Truth) => edited('interface', name, before, after, truth);

const ask = 'Who may cut a seal?';
const options = ['    - id: one\n      wrong: Any clerk who has the knife.\n      why: A knife is no mandate.', '    - id: two\n      right: Two people of the board together.\n      why: Each watches the other.'];
const item = (id = 'seal', question = ask, choices = options, hint = 'Think of who can watch.') => `  ${id}:\n    type: pick\n    ask: ${question}\n    hint: { h1: ${hint}, h2: One is too few. }\n    options:\n${choices.join('\n')}\n`;
const extra = '    - id: three\n      wrong: Nobody, before the court has spoken.\n      why: Courts have other work.';

/** Fields of data change. */
export const dataSituations: Situation[] = [
  quiz('a question is reworded', item(), item('seal', 'Who is allowed to cut a seal?'), { behind: { 'Who is allowed': ask } }),
  quiz('a question asks the opposite', item(), item('seal', 'Who may never cut a seal?'), { behind: { 'Who may never': ask } }),
  quiz('a question is another one', item(), item('seal', 'Which form comes first?'), { missing: ['Which form'] }),
  quiz('options with ids change places', item(), item('seal', ask, [...options].reverse())),
  quiz('an item has another id', item(), item('seal-cutting')),
  quiz('an option is added', item(), item('seal', ask, [...options, extra]), { missing: ['Nobody, before', 'Courts have'] }),
  quiz('an option is taken away', item('seal', ask, [...options, extra]), item()),
  quiz('a wrong option becomes a right one', item(), item('seal', ask, options.map((one) => one.replace('wrong:', 'right:')))),
  quiz('an answer changes by one number', item(), item('seal', ask, options.map((one) => one.replace('Two people', 'Three people'))), { behind: { 'Three people': 'Two people' } }),
  quiz('a text is folded over lines', item(), item('seal', '>-\n      Who may\n      cut a seal?')),
  quiz('a text is put in quotation marks', item(), item('seal', `"${ask}"`)),
  quiz('a question is added', item(), item() + item('late', 'What if a board comes late?', [extra], 'Look at the clock.').replace('One is too few.', 'Read the law.'), {
    missing: ['What if', 'Nobody, before', 'Courts have', 'Look at', 'Read the law'],
  }),
  quiz('a question is taken away', item() + item('late', 'What if a board comes late?', [extra]), item()),
  quiz('a hint changes place with the other', item(), item().replace('h1: Think', 'h0: Think').replace('h2:', 'h1:').replace('h0:', 'h2:')),
  quiz('two items share a sentence and one of them changes', item() + item('late', 'What if a board comes late?'), item() + item('late', 'What if a board comes late?', options, 'Think of who can watch it.'), {
    behind: { 'Think of who can watch it': 'Think of who can watch.' },
  }),
  edited('lesson', 'aims without ids change places', '---\ntitle: Sealed\nobjectives:\n  - Name who may cut a seal.\n  - Read a form aloud.\n---\n\nThe seal has a number.', '---\ntitle: Sealed\nobjectives:\n  - Read a form aloud.\n  - Name who may cut a seal.\n---\n\nThe seal has a number.'),
  label('a label is reworded', 'seal.next: { text: "Next seal", note: "Button" }', 'seal.next: { text: "The next seal", note: "Button" }', { behind: { 'The next seal': 'Next seal' } }),
  label('a note to translators changes', 'seal.next: { text: "Next seal", note: "Button" }', 'seal.next: { text: "Next seal", note: "Button under the form" }'),
  label('a key is renamed', 'seal.next: { text: "Next seal", note: "Button" }', 'seals.next: { text: "Next seal", note: "Button" }'),
  label('one form of a counted text changes', 'seal.n: { text: { one: "{n} seal is left", other: "{n} seals are left" }, note: "" }', 'seal.n: { text: { one: "{n} seal is left", other: "{n} seals were left" }, note: "" }', {
    behind: { '{n} seal is left': '{n} seal is left' },
  }),
  label('the other form changes', 'seal.n: { text: { one: "{n} seal is left", other: "{n} seals are left" }, note: "" }', 'seal.n: { text: { one: "{n} seal was left", other: "{n} seals are left" }, note: "" }', {
    behind: { '{n} seal was left': '{n} seal is left' },
  }),
  label('a text begins to count', 'seal.n: { text: "{n} seals are left", note: "" }', 'seal.n: { text: { one: "{n} seal is left", other: "{n} seals are left" }, note: "" }', { behind: { '{n} seal is left': '{n} seals are left' } }),
  label('a text stops counting', 'seal.n: { text: { one: "{n} seal is left", other: "{n} seals are left" }, note: "" }', 'seal.n: { text: "{n} seals are left", note: "" }', { behind: { '{n} seals are left': '{n} seals are left' } }),
  label('a placeholder is renamed, so that the old text cannot be filled in', 'seal.by: { text: "Sealed by {name} at noon", note: "" }', 'seal.by: { text: "Sealed by {person} at noon", note: "" }', { missing: ['Sealed by {person}'] }),
  label('a placeholder is added', 'seal.by: { text: "Sealed by {name} at noon", note: "" }', 'seal.by: { text: "Sealed by {name} at {time}", note: "" }', { behind: { 'Sealed by {name} at {time}': 'Sealed by {name}' } }),
];
