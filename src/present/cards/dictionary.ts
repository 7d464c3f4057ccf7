import aruco from 'js-aruco2/src/aruco.js';

const { AR } = aruco;

/** People a set of cards is for. */
export const mostCards = 60;

/**
 * The markers of the cards: as many as there are cards, so that nothing else is ever read. They come from a dictionary in
 * which any two differ in twelve fields of 36, turned as you like; a smaller one is read from hardly further away and is
 * mistaken sooner (measured, see readFrame.test.ts).
 */
export const dictionaryName = 'P3_CARDS';
const { nBits = 36, codeList = [] } = AR.DICTIONARIES.ARUCO_MIP_36h12 ?? {};
AR.DICTIONARIES[dictionaryName] = { nBits, tau: 12, codeList: codeList.slice(0, mostCards) };

const { codeList: codes, markSize } = new AR.Dictionary(dictionaryName);

/** Width of a marker in fields, with its dark edge. */
export const fieldsAcross = markSize;

/** The marker of a number, 1 to 60: for each row, which fields are dark. */
export function markerFields(number: number): boolean[][] {
  const code = codes[number - 1];
  if (!code) throw new Error(`There is no card ${number}; cards go from 1 to ${mostCards}.`);
  const inner = markSize - 2;
  const isDark = (x: number, y: number) => x < 0 || y < 0 || x >= inner || y >= inner || code[y * inner + x] === '0';
  return Array.from({ length: markSize }, (_, y) => Array.from({ length: markSize }, (_, x) => isDark(x - 1, y - 1)));
}
