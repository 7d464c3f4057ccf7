import { information, places, type Query } from './queries.places.ts';

const { lesson, study, term, page } = places('es');

export const spanish: Query[] = [
  // A name, with and without its accents, in another number
  ['desinformación', term('disinformation')],
  ['desinformacion', term('disinformation')],
  ['injerencias electorales', term('election-interference')],
  ['injerencia extranjera', term('foreign-interference')],
  ['ciclos electorales', term('electoral-cycle')],
  ['registro de votantes', term('voter-register'), page('topics/#voter-data-protection')],
  ['cuentas inauténticas', term('inauthentic-account')],
  ['ultrafalsos', term('deepfake')],
  ['libertad de expresion', term('freedom-of-expression')],
  ['LLAMAMIENTO DE PARIS', term('paris-call'), lesson('paris-call-and-principle-3')],
  ['contraseñas', term('password-manager'), page('topics/#account-security')],
  ['contrasenas', term('password-manager'), page('topics/#account-security')],
  // A short name in either language, and the English word everybody uses
  ['OE', term('election-management-body')],
  ['EMB', term('election-management-body')],
  ['phishing', term('phishing')],
  ['deepfake', term('deepfake')],
  ['ddos', term('ddos')],
  ['ransomware', term('ransomware')],
  ['fact-checking', term('fact-checking')],
  // A matter half remembered, in other forms than the text has
  ['advertir al público en Canadá', study('canada-2019-2025-public-threshold')],
  ['redes falsas en República Centroafricana', study('central-african-republic-2020-two-operations')],
  ['tablero de resultados sudáfrica', study('south-africa-2024-complaints-and-dashboard')],
  ['verificadores en méxico', study('factcheck-coalitions-2018-2024')],
  ['nueve principios', lesson('paris-call-and-principle-3')],
  ['grupos cerrados', lesson('monitoring-ethically', information)],
  ['periódicos copiados', lesson('how-campaigns-are-built', information)],
  // A question
  ['quién hace qué en una elección', lesson('electoral-cycle-and-ecosystem')],
  ['cómo verificar una imagen', lesson('verify-and-document', information)],
  ['¿qué es la malinformación?', term('malinformation'), lesson('terms-that-hold-up', information)],
  ['derechos de los votantes', lesson('rights-first'), page('topics/#rights-and-privacy')],
  ['semana electoral en Taluna', page('exercises/election-week-in-taluna/')],
  ['test tripartito', lesson('rights-first'), term('three-part-test')],
  ['desinformadores', term('disinformation')],
  ['niveles de confianza', term('confidence-level')],
  ['denuncias de noticias falsas en sudafrica', study('south-africa-2024-complaints-and-dashboard')],
  ['protocolo canadiense de incidentes', term('critical-election-incident-public-protocol'), study('canada-2019-2025-public-threshold')],
  ['quién lo hizo', lesson('attribution-and-confidence', information), page('topics/#attribution')],
  ['filtraciones', term('hack-and-leak'), page('topics/#hack-and-leak')],
  ['cómo vigilar las redes sociales dentro de la ley', lesson('monitoring-ethically', information), term('social-listening')],
  ['TLP', term('traffic-light-protocol')],
];
