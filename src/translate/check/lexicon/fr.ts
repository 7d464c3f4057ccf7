import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  negation: 'pas|jamais|aucune?s?|rien|nulle part',
  softNegation:
    'silenc\\p{L}*|ne \\p{L}+(?:[ -]\\p{L}+)? (?:que|ni|plus|qu(?=’))|n’\\p{L}+(?: \\p{L}+)? (?:que|ni|plus|qu(?=’))|ne (?:peu|pou|sau|cess|sembl)\\p{L}*|n’os\\p{L}+|sinon|ni|non|nul(?:le)?s?|nullement|n’\\p{L}+ pu|ne s’\\p{L}+ plus|personne|sans|guère|sauf|plutôt que|au lieu|refus\\p{L}*|évit\\p{L}*|manqu\\p{L}*|absen\\p{L}*|empêch\\p{L}*|cess\\p{L}*|ignor\\p{L}*|interdi\\p{L}*|im(?:possib|mua|pair|prév|puiss)\\p{L}*|in(?:action|connu|exact|valid|chang|compl|existan|disponib|suffis|util|appropr|défin|justif|accessib|fond|actif|activ|aperçu|tact|offens|certain|capab)\\p{L}*|illég\\p{L}*|irré\\p{L}*|faux|fauss\\p{L}*|loin|abst\\p{L}*|contraire\\p{L}*|exclu\\p{L}*|à peine|échou\\p{L}*|échec\\p{L}*|vides?|zéro|dépourv\\p{L}*|omet\\p{L}*|tort|arrêt\\p{L}*|rejet\\p{L}*|taire|tais\\p{L}*|seulement|démen\\p{L}*|méconn\\p{L}*|bless\\p{L}* personne|anonym\\p{L}*|dout\\p{L}*',
  obligation:
    'doi(?:s|t|vent|ve)|dev(?:ez|ons|ra|rai|rez|ront|rait|raient|ait|aient|oir|oirs|ant|iez)|dû|dus?|dues?|faut|faudr\\p{L}*|fallait|fallu|falloir|faille|oblig\\p{L}*|exig\\p{L}*|nécess\\p{L}*|requi\\p{L}*|tenue?s?|besoin|impos\\p{L}*|imp[ée]rati\\p{L}*|indispensab\\p{L}*|contrai\\p{L}*|force\\p{L}*|forcé\\p{L}*|interdi\\p{L}*|ne peu\\p{L}*|interdi\\p{L}*|suffit pas',
  numbers: {
    0: 'jour j|zéro|aucune?|nulle?', 1: 'une?|premi\\p{L}+|l’un|unique|seule?', 2: 'deux|deuxième\\p{L}*|seconde?s?|double\\p{L}*|demie?|moitié|paire', 3: 'trois|troisième\\p{L}*|tiers|triple', 4: 'quatre|quatrième\\p{L}*|quarts?', 5: 'cinq|cinquième\\p{L}*', 6: 'six|sixième\\p{L}*|demi-douzaine', 7: 'sept|septième\\p{L}*|semaine', 8: 'huit|huitième\\p{L}*|huitaine', 9: 'neuf|neuvième\\p{L}*', 10: 'dix|dixième\\p{L}*|dizaine\\p{L}*|décennie', 11: 'onze|onzième\\p{L}*',
    12: 'douze|douzième\\p{L}*|douzaine\\p{L}*|midi|minuit', 13: 'treiz\\p{L}+', 14: 'quatorz\\p{L}+', 15: 'quinz\\p{L}+|quart d’heure', 16: 'seiz\\p{L}+', 17: 'dix-sept\\p{L}*', 18: 'dix-huit\\p{L}*', 19: 'dix-neu\\p{L}+', 20: 'vingt\\p{L}*', 21: 'vingt et une?|vingt-et-une?', 24: 'vingt-quatre', 25: 'vingt-cinq|quart', 30: 'trent\\p{L}+|demi-heure|demie', 40: 'quarant\\p{L}+', 45: 'quarante-cinq', 48: 'quarante-huit', 50: 'cinquant\\p{L}+|moitié',
    60: 'soixant\\p{L}+', 70: 'soixante-dix', 72: 'soixante-douze', 80: 'quatre-vingts?', 90: 'quatre-vingt-dix', 100: 'cents?|centaine\\p{L}*', 1000: 'mille|milliers?', 1000000: 'millions?',
  },
  months: ['janvier|janv', 'février|févr', 'mars', 'avril', 'mai', 'juin', 'juillet|juill', 'août', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|déc'],
  beforeMonth: 'de|d’',
};
