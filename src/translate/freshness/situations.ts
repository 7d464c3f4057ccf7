import { dataSituations } from './situations/data.ts';
import { historySituations } from './situations/history.ts';
import { markupSituations } from './situations/markup.ts';
import { orderSituations } from './situations/order.ts';
import type { Situation } from './situation.ts';
import { translatorSituations } from './situations/translator.ts';
import { wordSituations } from './situations/words.ts';

/** Every situation that the states are measured on. */
export const situations: readonly Situation[] = [...wordSituations, ...markupSituations, ...orderSituations, ...dataSituations, ...historySituations, ...translatorSituations];
