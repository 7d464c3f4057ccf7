import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  negation: 'no|nunca|jamás|ningún|ningun[ao]s?|nadie|nada',
  softNegation:
    'silenci\\p{L}*|ni|sin|tampoco|salvo|excepto|apenas|rechaz\\p{L}*|evit\\p{L}*|falt\\p{L}*|ausen\\p{L}*|imp(?:osib|ed|id)\\p{L}*|in(?:correct|vál|exist|dispon|sufic|útil|apropi|defin|justif|acces|complet|fundad|activ|advert|cier|capa|alter|tact|exact)\\p{L}*|desconoc\\p{L}*|desminti\\p{L}*|desment\\p{L}*|neg\\p{L}*|nieg\\p{L}*|proh[ií]b\\p{L}*|ignor\\p{L}*|dejar?|dej[ae]n?|dejó|fals[ao]s?|en vez|en lugar|lejos|contrario|exclu\\p{L}*|vací[ao]s?|cero|abst\\p{L}*|equivoc\\p{L}*|omit\\p{L}*|carec\\p{L}*|fracas\\p{L}*|nul[ao]s?|anónim\\p{L}*|ilícit\\p{L}*|ileg\\p{L}*|irr\\p{L}*|calla\\p{L}*|dud\\p{L}*',
  obligation: 'deb(?:e|en|es|o|emos|éis|er|eres|ía|ían|ería|erían|erá|erán|ió|ieron|a|an|id\\p{L}+)|tien\\p{L}* que|ten\\p{L}* que|hay que|habrá que|haya que|oblig\\p{L}*|exig\\p{L}*|exij\\p{L}*|neces\\p{L}*|requ\\p{L}+|impresc\\p{L}*|indispens\\p{L}*|precis\\p{L}*|forz\\p{L}*|fuerz\\p{L}*|ha de|han de|impon\\p{L}*|imperativ\\p{L}*|obligatori\\p{L}*|no pued\\p{L}*|proh[ií]b\\p{L}*|tuv\\p{L}*|hacer falta|hace falta|hubo que|vincul\\p{L}*',
  numbers: {
    0: 'cero|ningun[ao]|ningún', 1: 'un[ao]?|primer\\p{L}*|únic[ao]|sol[ao]', 2: 'dos|segund\\p{L}*|dobles?|ambos|ambas|medi[ao]|mitad|par', 3: 'tres|tercer\\p{L}*|tercios?|triple', 4: 'cuatro|cuart\\p{L}*', 5: 'cinco|quint[ao]s?', 6: 'seis|sext[ao]s?|media docena', 7: 'siete|séptim[ao]s?|semana', 8: 'ocho|octav[ao]s?', 9: 'nueve|noven[ao]s?', 10: 'diez|décim[ao]s?|decenas?|década|decenio', 11: 'once|undécim[ao]|decimoprimer[ao]', 12: 'doce|duodécim[ao]|docenas?|mediodía|medianoche',
    13: 'trece', 14: 'catorce|quincena', 15: 'quince|cuarto de hora', 16: 'dieciséis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte', 21: 'veintiun[ao]|veintiún', 24: 'veinticuatro', 25: 'veinticinco|cuarto', 30: 'treinta|media hora|media', 40: 'cuarenta', 45: 'cuarenta y cinco', 48: 'cuarenta y ocho', 50: 'cincuenta|mitad', 60: 'sesenta', 70: 'setenta', 72: 'setenta y dos', 80: 'ochenta', 90: 'noventa', 100: 'cien|cientos?|centenar\\p{L}*', 1000: 'mil|miles|millar\\p{L}*',
    1000000: 'mill[oó]n\\p{L}*',
  },
  months: ['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept?', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
  beforeMonth: 'de|del',
};
