import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemmer } from './stem.ts';
import { rulesOf } from './stems/byLanguage.ts';
import { wordsOf } from './tokens.ts';

const stemIn = (tag: string) => stemmer(tag, rulesOf(tag));

/** Each line: forms that readers take for one word. */
const same: Record<string, string[]> = {
  'fr-CA': [
    'élection élections l’élection d’élections ELECTIONS election',
    'électoral électorale électoraux électorales',
    'électeur électeurs électrice électrices',
    'étranger étrangère étrangers étrangères',
    'désinformation désinformations désinformer',
    'vérifier vérifie vérifié vérification vérifications',
    'vote votes voter voté votée',
    'volé volée volés volées voler',
    'hameçonnage hameçonner hameconnages',
    'chiffrement chiffrer chiffré',
    'réseau réseaux',
    'journal journaux',
    'officiel officielle officiels officielles',
    'attaque attaques attaquer attaquée',
    'ingérence ingérences l’ingérence d’ingérence',
    'institution institutions institutionnel institutionnelle',
    'loi lois',
    'piratage pirate pirater',
  ],
  es: [
    'elección elecciones eleccion ELECCIONES',
    'electoral electorales',
    'voto votos votar vota',
    'votante votantes',
    'desinformación desinformar desinformaciones',
    'verificar verificación verificaciones',
    'manipulación manipular manipulado manipulada',
    'injerencia injerencias',
    'país países',
    'red redes',
    'voz voces',
    'ley leyes',
    'mujer mujeres',
    'observador observadora observadores',
    'francés franceses',
  ],
  ar: [
    'انتخابات الانتخابات والانتخابات بالانتخابات للانتخابات لانتخابات وبانتخابات الإنتخابات اِنْتِخَابَات انتخابية الانتخابية',
    'ناخب الناخب الناخبون الناخبين للناخبين وللناخبين ناخبة',
    'حملة الحملة حمله حملات الحملات',
    'إعلان اعلان إعلانات الإعلانات',
    'بيان بيانات البيانات',
    'معلومات المعلومات معلومة بمعلومات',
    'حساب حسابات حساباتكم الحسابات',
    'مؤسسة مؤسستكم المؤسسات',
    'تضليل التضليل لتضليل',
    'منصة المنصات منصات',
    'هيئة الهيئات هيئات',
    'استجابة الاستجابة لاستجابة للاستجابة',
    'أجنبي أجنبية الأجنبي الأجنبية',
  ],
};

/** Words that look alike and are not to be taken for one another. */
const apart: Record<string, string[]> = {
  'fr-CA': ['parti partage', 'cours course', 'influence influenza', 'vote volé', 'compte complot'],
  es: ['partido parte', 'red rey', 'campaña campo', 'voto voz'],
  ar: ['انتخاب انتحال', 'حملة حماية', 'أمن إيمان', 'كتابة تابع', 'بيان بنية'],
};

for (const [tag, lines] of Object.entries(same)) {
  test(`forms of a word are one word: ${tag}`, () => {
    const stem = stemIn(tag);
    for (const line of lines) assert.equal(new Set(wordsOf(line).map(stem)).size, 1, wordsOf(line).map((word) => `${word} → ${stem(word)}`).join(', '));
  });
}

for (const [tag, lines] of Object.entries(apart)) {
  test(`words that look alike stay apart: ${tag}`, () => {
    const stem = stemIn(tag);
    for (const line of lines) assert.equal(new Set(wordsOf(line).map(stem)).size, 2, wordsOf(line).map((word) => `${word} → ${stem(word)}`).join(', '));
  });
}

test('a name in other letters and a number stay whole', () => {
  assert.deepEqual(wordsOf('DDoS Macron 2024').map(stemIn('ar')), ['ddos', 'macron', '2024']);
});

test('a short word is never stemmed away', () => {
  for (const [tag, words] of Object.entries({ 'fr-CA': 'a le es ie eau age', es: 'a es ir as ser', ar: 'و في من لا ها ان' })) {
    for (const word of wordsOf(words)) assert.ok(stemIn(tag)(word).length >= Math.min(2, word.length), word);
  }
});

test('a language without rules keeps its words', () => {
  assert.equal(stemIn('uk')('дезінформації'), 'дезінформації');
});
