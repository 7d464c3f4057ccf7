import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  negation: 'not(?! (?:only|just))|never|no one|nobody|nothing|nowhere|neither|nor|none|cannot|\\p{L}+n’t|no(?!\\.| matter| longer than| more than| doubt| later| \\d)',
  softNegation:
    'no|non|not|without|otherwise|distrust\\p{L}*|differ\\p{L}*|opposed|out|down|off|before|un\\p{L}+|in(?:valid|complete|correct|active|visible|accura|effect|depend|adequa|suffic|consist|authentic)\\p{L}*|im(?:possib|mov|prop|part)\\p{L}*|irre\\p{L}+|illeg\\p{L}+|dis(?:miss|agree|allow|able|connect|count|prov|regard|like|info)\\p{L}*|mis\\p{L}+|fail\\p{L}*|lack\\p{L}*|lose\\p{L}*|lost|loss|refus\\p{L}*|instead|rather|only|just|merely|too|avoid\\p{L}*|prevent\\p{L}*|missing|absen\\p{L}*|few|little|least|hardly|rarely|seldom|barely|stop\\p{L}*|den\\p{L}*|wrong\\p{L}*|false\\p{L}*|doubt\\p{L}*|reject\\p{L}*|exclud\\p{L}*|except|beyond|free|against|empty|blank|forbid\\p{L}*|ban\\p{L}*|skip\\p{L}*|ignor\\p{L}*|spare\\p{L}*|keep\\p{L}*|nothing|silent|silence|break\\p{L}*|broke\\p{L}*|drop\\p{L}*|omit\\p{L}*|miss\\p{L}*|expire\\p{L}*|zero|bare|anonym\\p{L}*|blind\\p{L}*|\\p{L}+less|offline|unless|wait\\p{L}*|resist\\p{L}*|quiet\\p{L}*|idle\\p{L}*',
  obligation: 'must(?! have)|have to|has to|obliged|mandatory|compulsory',
  numbers: {
    0: 'zero|none|no|nothing|nobody', 1: 'one|first|a|an|single|each|only', 2: 'two|second|twice|both|pairs?|double|half|two-\\p{L}+', 3: 'three|third|thirds|thrice|triple', 4: 'four|fourth|quarters?', 5: 'five|fifth', 6: 'six|sixth|half a dozen', 7: 'seven|seventh|week', 8: 'eight|eighth',
    9: 'nine|ninth', 10: 'ten|tenth|decade', 11: 'eleven|eleventh', 12: 'twelve|twelfth|dozen|noon|midday|midnight', 13: 'thirteen\\p{L}*', 14: 'fourteen\\p{L}*|fortnight', 15: 'fifteen\\p{L}*|quarter of an hour', 16: 'sixteen\\p{L}*', 17: 'seventeen\\p{L}*', 18: 'eighteen\\p{L}*', 19: 'nineteen\\p{L}*', 20: 'twenty|twentieth',
    21: 'twenty-one', 24: 'twenty-four|day', 25: 'twenty-five|quarter', 30: 'thirty|half an hour|half', 40: 'forty', 45: 'forty-five', 48: 'forty-eight', 50: 'fifty|half', 60: 'sixty', 70: 'seventy', 72: 'seventy-two', 80: 'eighty', 90: 'ninety', 100: 'hundreds?', 1000: 'thousands?', 1000000: 'millions?',
  },
  months: ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept?', 'october|oct', 'november|nov', 'december|dec'],
  capitalMonths: true,
  beforeMonth: 'of(?! \\d)',
};
