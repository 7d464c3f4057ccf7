/** The page with the size in its place, in the manner of its language. */
export function withSize(html: string, bytes: number, tag: string): string {
  return html.replace(/(<span\b[^>]*\bdata-file-size\b[^>]*>)[^<]*(<\/span>)/g, (_, open: string, close: string) => `${open}${sizeText(bytes, tag)}${close}`);
}

export const sizeText = (bytes: number, tag: string): string => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0, numberingSystem: 'latn' }).format(Math.max(1, bytes / 1000));
