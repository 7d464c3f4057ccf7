import { namedKeys, wordOfKey } from '../keys/keyList.ts';

/** The words the console's script shows or speaks. */
export const consoleWords = [
  'console.place', 'console.placeStep', 'console.last', 'console.next', 'console.blackNow', 'console.whiteNow', 'console.slideBack', 'console.tookControl', 'console.watching',
  'console.partLeft', 'console.partOver', 'console.partOf', 'console.spentOf', 'console.inTime', 'console.late', 'console.early', 'console.discussing',
  'console.drop', 'console.dropOne', 'console.dropNothing', 'console.dropped', 'console.spentShort',
  'console.screenHelp', 'console.screenBlocked', 'console.screenLink', 'console.screenMoved', 'console.screenNotMoved', 'console.resume', 'console.resumed',
  'console.summaryTotal', 'console.summaryRow', 'console.summaryDropped', 'console.copied', 'console.copyByHand', 'console.wiped', 'console.keyPress',
  ...namedKeys.map(wordOfKey),
] as const;
