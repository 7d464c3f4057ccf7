import { information, places, type Query } from './queries.places.ts';

const { lesson, study, term, page } = places('ar');

export const arabic: Query[] = [
  // A name, with and without its article, prefixes, signs and hamza
  ['معلومات مضللة', term('disinformation')],
  ['المعلومات المضللة', term('disinformation')],
  ['معلومات مضلّلة', term('disinformation')],
  ['التدخل الأجنبي', term('foreign-interference')],
  ['تدخل اجنبي', term('foreign-interference')],
  ['الدوره الانتخابيه', term('electoral-cycle')],
  ['سجل الناخبين', term('voter-register'), page('topics/#voter-data-protection')],
  ['حسابات زائفة', term('inauthentic-account')],
  ['حرية التعبير', term('freedom-of-expression')],
  ['حريه تعبير', term('freedom-of-expression')],
  ['التصيد الإحتيالي', term('phishing')],
  ['كلمة المرور', term('password-manager'), page('topics/#account-security')],
  ['البنية التحتية', term('election-infrastructure'), term('critical-infrastructure')],
  // A short name, and the English word everybody uses
  ['EMB', term('election-management-body')],
  ['phishing', term('phishing')],
  ['deepfake', term('deepfake')],
  ['ddos', term('ddos')],
  ['FIMI', term('fimi')],
  ['ransomware', term('ransomware')],
  // A matter half remembered, in other forms than the text has
  ['تحذير الناخبين في كندا', study('canada-2019-2025-public-threshold')],
  ['كندا ٢٠٢١', study('canada-2019-2025-public-threshold')],
  ['افريقيا الوسطى', study('central-african-republic-2020-two-operations')],
  ['شكوى في جنوب أفريقيا', study('south-africa-2024-complaints-and-dashboard')],
  ['تحقق من الوقائع في المكسيك', study('factcheck-coalitions-2018-2024')],
  ['تسع مبادئ نداء باريس', lesson('paris-call-and-principle-3')],
  ['للمجموعات المغلقة', lesson('monitoring-ethically', information)],
  // A question
  ['من يفعل ماذا في الانتخابات', lesson('electoral-cycle-and-ecosystem')],
  ['كيف نتحقق من صورة', lesson('verify-and-document', information)],
  ['ما هو المبدأ الثالث', lesson('paris-call-and-principle-3'), term('principle-3'), page('')],
  ['حقوق الناخبين', lesson('rights-first'), page('topics/#rights-and-privacy')],
  ['أسبوع الانتخابات في تالونا', page('exercises/election-week-in-taluna/')],
  ['هيئات الانتخابات', term('election-management-body'), page('paths/emb/')],
  ['ناخبون', term('voter-register'), page('topics/#voter-data-protection'), lesson('rights-first')],
  ['مراقبه الانتخابات', term('election-observation')],
  ['تسريبات', term('hack-and-leak'), page('topics/#hack-and-leak')],
  ['الذكاء الصناعي', term('generative-ai')],
  ['درجات الثقة', term('confidence-level'), lesson('attribution-and-confidence', information)],
  ['السلوك الزائف المنسق', term('coordinated-inauthentic-behaviour')],
  ['بروتوكول كندا العام', term('critical-election-incident-public-protocol'), study('canada-2019-2025-public-threshold')],
  ['متى نحذر الجمهور', page('topics/#public-alert-thresholds'), study('canada-2019-2025-public-threshold')],
];
