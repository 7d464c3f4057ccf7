/** The address of the same page in another language: only the first part differs. */
export const addressIn = (pathname: string, locale: string): string => pathname.replace(/^\/[^/]+\//, `/${locale}/`);
