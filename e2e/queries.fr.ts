import { cooperation, incident, information, infrastructure, people, places, response, type Query } from './queries.places.ts';

const { lesson, study, term, page } = places('fr');

export const french: Query[] = [
  // A name, with and without its accents, its article, its plural
  ['désinformation', term('disinformation')],
  ['desinformation', term('disinformation')],
  ['l’ingérence électorale', term('election-interference'), page('modules/what-interference-is/')],
  ["d'ingerence etrangere", term('foreign-interference')],
  ['cycles électoraux', term('electoral-cycle')],
  ['registres électoraux', term('voter-register'), lesson('voter-register', infrastructure)],
  ['comptes inauthentiques', term('inauthentic-account')],
  ['hypertrucages', term('deepfake')],
  ['rançongiciels', term('ransomware')],
  ['LIBERTE D EXPRESSION', term('freedom-of-expression')],
  // A short name in either language, and the English word everybody uses
  ['OGE', term('election-management-body')],
  ['EMB', term('election-management-body')],
  ['phishing', term('phishing')],
  ['deepfake', term('deepfake')],
  ['ddos', term('ddos')],
  ['hack and leak', term('hack-and-leak')],
  ['APT28', study('germany-2015-bundestag'), study('france-2017-macron-leaks')],
  // A matter half remembered, in other forms than the text has
  ['fuites de Macron', study('france-2017-macron-leaks')],
  ['avertir le public au Canada', study('canada-2019-2025-public-threshold')],
  ['deux opérations en Centrafrique', study('central-african-republic-2020-two-operations')],
  ['élection annulée en Roumanie', study('romania-2024-annulment')],
  ['neuf principes de l’Appel de Paris', lesson('paris-call-and-principle-3')],
  ['clés de sécurité', lesson('strong-sign-in', people), term('multi-factor-authentication'), term('passkey')],
  ['hamecon', term('phishing'), lesson('phishing-and-account-takeover', people)],
  ['vérificateurs de faits', term('fact-checking'), study('factcheck-coalitions-2018-2024')],
  // A question
  ['qui fait quoi pendant une élection', lesson('electoral-cycle-and-ecosystem')],
  ['comment signaler un hameçonnage', lesson('phishing-and-account-takeover', people)],
  ['faut-il répondre à une fausse nouvelle', lesson('should-we-respond', response)],
  ['le prébunking marche-t-il', lesson('prebunking-evidence', response), term('prebunking')],
  ['que dire au public pendant un incident', lesson('telling-the-public', incident), page('modules/incident-response-and-crisis-communication/')],
  // Across the course
  ['fournisseurs', lesson('suppliers-and-procurement', infrastructure), page('topics/#technology-procurement')],
  ['enregistrement suspect', lesson('suspected-synthetic-media', 'generative-ai-and-elections')],
  ['groupes fermés', lesson('monitoring-ethically', information), lesson('corrections-that-work', response)],
  ['exercice sur table', term('tabletop-exercise'), page('exercises/'), lesson('designing-a-table-top', cooperation)],
  ['lecteur d’écran', page('accessibility/')],
  ['audits après l’élection', term('post-election-audit'), lesson('testing-and-public-evidence', infrastructure)],
  ['mots de passe', term('password-manager'), page('topics/#account-security')],
  ['carte d’identité en Estonie', study('estonia-2017-id-card')],
  ['faux enregistrement audio slovaquie', study('slovakia-2023-audio-deepfake')],
  ['protocole tlp', term('traffic-light-protocol')],
  ['piratages informatiques du parlement allemand', study('germany-2015-bundestag')],
  ['liberté d’expression et droits', lesson('rights-first'), lesson('influence-interference-legitimate-speech'), term('freedom-of-expression')],
  ['comment protéger le registre électoral', lesson('voter-register', infrastructure)],
  ['qui peut arrêter un système', lesson('plan-roles-authority', incident)],
  ['harcelement des candidates', lesson('harassment-and-wellbeing', people)],
];
