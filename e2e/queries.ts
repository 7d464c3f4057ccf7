import { arabic } from './queries.ar.ts';
import { spanish } from './queries.es.ts';
import { french } from './queries.fr.ts';
import { places, type Query } from './queries.places.ts';

const { lesson, study, term } = places('en');

const english: Query[] = [
  // A name, typed as it is
  ['disinformation', term('disinformation')],
  ['EMB', term('election-management-body')],
  ['FIMI', term('fimi')],
  ['phishing', term('phishing')],
  ['prebunking', term('prebunking')],
  ['deepfake', term('deepfake')],
  ['three-part test', lesson('rights-first'), term('three-part-test')],
  ['hack and leak', term('hack-and-leak')],
  ['voter register', term('voter-register')],
  ['critical election incident public protocol', term('critical-election-incident-public-protocol')],
  ['APT28', study('france-2017-macron-leaks'), study('germany-2015-bundestag')],
  ['cookies', '/en/privacy/'],
  // A name, typed in haste
  ['disinformaton', term('disinformation')],
  ['voter regis', term('voter-register'), lesson('voter-register', 'securing-election-infrastructure')],
  ['what is disinformation', term('disinformation'), lesson('terms-that-hold-up', 'understanding-information-manipulation')],
  // A matter half remembered
  ['macron leaks', study('france-2017-macron-leaks')],
  ['canada alert threshold', study('canada-2019-2025-public-threshold'), lesson('attribution-and-response', 'cooperation-law-and-learning')],
  ['trolls central african republic', study('central-african-republic-2020-two-operations')],
  ['facebook removed accounts', study('central-african-republic-2020-two-operations')],
  ['nine principles', lesson('paris-call-and-principle-3')],
  ['oxford statement', lesson('influence-interference-legitimate-speech'), lesson('law-and-norms', 'cooperation-law-and-learning')],
  ['electoral cycle phases', lesson('electoral-cycle-and-ecosystem')],
  ['paper ballots', lesson('electoral-cycle-and-ecosystem'), study('netherlands-2017-tally-software')],
  ['internet shutdown zambia', lesson('rights-first')],
  ['screen reader', '/en/accessibility/'],
  // A question
  ['who warns voters in canada', study('canada-2019-2025-public-threshold')],
  ['who does what in an election', lesson('electoral-cycle-and-ecosystem')],
  ['how do I tell interference from free speech', lesson('influence-interference-legitimate-speech')],
  ['rights of voters privacy', lesson('rights-first')],
  ['supporters of the paris call', lesson('paris-call-and-principle-3')],
  // Across the course
  ['security keys', lesson('strong-sign-in', 'protecting-people-and-organisations'), term('multi-factor-authentication'), term('passkey')],
  ['results chain', lesson('results-chain', 'securing-election-infrastructure')],
  ['doxing', term('doxing')],
  ['iowa caucus app', study('usa-2020-iowa-caucus-app')],
  ['annulled election kenya', study('kenya-2017-2022-results-forms')],
  ['audio deepfake slovakia', study('slovakia-2023-audio-deepfake')],
  ['traffic light protocol', term('traffic-light-protocol')],
  ['does prebunking work', lesson('prebunking-evidence', 'responding-to-information-manipulation')],
  ['incident plan on one page', lesson('plan-roles-authority', 'incident-response-and-crisis-communication')],
  ['election week in taluna', '/en/exercises/election-week-in-taluna/'],
];

export const queries: Record<string, Query[]> = { en: english, fr: french, es: spanish, ar: arabic };
