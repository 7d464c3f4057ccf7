/** Tags as signs that a word processor and a spreadsheet keep: `⟦1⟧…⟦/1⟧` and `⟦2/⟧`. */
export const toMarks = (text: string): string => text.replace(/<(\/?)g(\d+)>/g, '⟦$1$2⟧').replace(/<x(\d+)\/>/g, '⟦$1/⟧');

/** And back, with whatever spaces and digits a keyboard put in. */
export const fromMarks = (text: string): string =>
  text.replace(/⟦[\s\u200e\u200f]*(\/?)\s*([\d٠-٩]{1,3})\s*(\/?)[\s\u200e\u200f]*⟧/g, (_, closes: string, digits: string, alone: string) => {
    const number = digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
    return alone ? `<x${number}/>` : `<${closes}g${number}>`;
  });
