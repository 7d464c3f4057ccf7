const lesson = (name: string) => `/en/modules/what-interference-is/${name}/`;
const study = (name: string) => `/en/case-studies/${name}/`;
const term = (name: string) => `/en/glossary/#${name}`;

/** What visitors type, and what has to stand first. Both engines have to agree. */
export const queries: [query: string, first: string][] = [
  // A name, typed as it is
  ['disinformation', term('disinformation')],
  ['EMB', term('election-management-body')],
  ['FIMI', term('fimi')],
  ['phishing', term('phishing')],
  ['prebunking', term('prebunking')],
  ['deepfake', term('deepfake')],
  ['three-part test', term('three-part-test')],
  ['hack and leak', term('hack-and-leak')],
  ['voter register', term('voter-register')],
  ['critical election incident public protocol', term('critical-election-incident-public-protocol')],
  ['APT28', study('france-2017-macron-leaks')],
  ['cookies', '/en/privacy/'],
  // A name, typed in haste
  ['disinformaton', term('disinformation')],
  ['voter regis', term('voter-register')],
  ['what is disinformation', term('disinformation')],
  // A matter half remembered
  ['macron leaks', study('france-2017-macron-leaks')],
  ['canada alert threshold', study('canada-2019-2025-public-threshold')],
  ['trolls central african republic', study('central-african-republic-2020-two-operations')],
  ['facebook removed accounts', study('central-african-republic-2020-two-operations')],
  ['nine principles', lesson('paris-call-and-principle-3')],
  ['oxford statement', lesson('influence-interference-legitimate-speech')],
  ['electoral cycle phases', lesson('electoral-cycle-and-ecosystem')],
  ['paper ballots', lesson('electoral-cycle-and-ecosystem')],
  ['internet shutdown zambia', lesson('rights-first')],
  ['screen reader', '/en/accessibility/'],
  // A question
  ['who warns voters in canada', study('canada-2019-2025-public-threshold')],
  ['who runs an election', lesson('electoral-cycle-and-ecosystem')],
  ['how do I tell interference from free speech', lesson('influence-interference-legitimate-speech')],
  ['rights of voters privacy', lesson('rights-first')],
  ['supporters of the paris call', lesson('paris-call-and-principle-3')],
];
