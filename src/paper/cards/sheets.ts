/** The papers that belong to no single text, as `/print/<sheet>/`. */
export const sheets = ['name-tents', 'feedback', 'keyboard', 'answer-cards'] as const;
export type Sheet = (typeof sheets)[number];
