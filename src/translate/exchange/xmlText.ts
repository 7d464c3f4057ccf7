/** Text as XML and HTML write it. A carriage return would otherwise become a line feed on the way. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => named[sign] ?? sign);

/** The same between quotation marks, where line breaks would become spaces. */
export const escapeAttribute = (text: string): string => escapeXml(text).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Can it be written in XML at all? Some control signs cannot, in any way. */
export const isXmlText = (text: string): boolean => ![...text].some((sign) => forbidden(sign.codePointAt(0) ?? 0));

const forbidden = (code: number) => (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
