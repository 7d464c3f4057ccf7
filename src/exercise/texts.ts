import type { TextFields } from '../translate/segment/fields.ts';

const message = ['from', 'headline', 'text', 'artefact', 'warning', 'questions.*', 'expected.*.*'];
const decision = ['prompt', 'options.*.label', 'options.*.feedback'].map((field) => `decision.${field}`);
const inject = [...message, ...decision, 'day', 'truth', 'variants.*.text', 'levelNote'];

/** What is translated of a table-top. */
export const exerciseTexts: TextFields = {
  text: [
    ...['title', 'summary', 'objectives.*.text', 'setting.*', 'facts.*.name', 'facts.*.text', 'timetable.*.text', 'rules.*', 'materials.*', 'safety.*'],
    ...['name', 'mandate', 'can.*', 'cannot.*', 'goals.*', 'private'].map((field) => `roles.*.${field}`),
    ...['phases.*', 'flags.*', 'versions.*.name', 'hotwash.*', 'evaluation.*.measure', 'evaluation.*.target', 'objections.*.say', 'objections.*.answer'],
    ...inject.map((field) => `injects.*.${field}`),
    ...[...message, 'use', 'when'].map((field) => `contingency.*.${field}`),
    ...['unplugged', 'rights', 'threads.*.text', 'threads.*.open', 'report.*.title', 'report.*.ask.*', 'method.*.text'],
    ...['questions.*.ask', 'questions.*.levels.*', 'levels.*.name', 'levels.*.rule', 'levels.*.who', 'levels.*.public', 'overrides.*', 'holdingLine.*'].map((field) => `ladder.${field}`),
    ...['variables.*.meaning', 'bands.*.label', 'endings.*'].map((field) => `state.${field}`),
  ],
  critical: ['safety.*'],
};

/** What is translated of `taluna.yaml`. */
export const worldTexts: TextFields = { text: ['names.*.name', 'names.*.short', 'names.*.what'] };
