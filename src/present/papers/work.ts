/** Whether a piece of a page holds something to do with a pen. */
export const hasWork = (html: string): boolean => /class="work\b/.test(html);

export const isActivity = (html: string): boolean => html.includes('class="work activity');

/** The heading in a piece of a page, or nothing. */
export const headingOf = (html: string): string => /<h2\b[\s\S]*?<\/h2>/.exec(html)?.[0] ?? '';

/** Whether nothing but a heading is left of a section. */
export const isEmpty = (html: string): boolean => !/<(?:img|span|table|li|p)\b/.test(html.replace(/<h2\b[\s\S]*?<\/h2>/, ''));

/** Puts something at the end of every point of a list; where there is no list, at the end of the whole. */
export const afterEach = (html: string, more: string): string => (html.includes('</li>') ? html.replaceAll('</li>', `${more}</li>`) : html + more);

/** Two lines to write on, as `PenLines` draws them. */
export const promptLines = '<span class="lines" aria-hidden="true"><span></span><span></span></span>';
