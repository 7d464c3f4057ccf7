/**
 * The Content-Security-Policy, in one place. The meta tag of every page, the development server and the preview server
 * all take it from here, so that what passes for the author passes for the reader.
 *
 * `'wasm-unsafe-eval'` is for Pagefind. Trusted Types are required, and the one policy that may be created hands a
 * script element the address of one of our own scripts (`script/scriptPolicy.ts`).
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['p3-script'],
};

/** The policy as one line. `styleHash` admits the one stylesheet that every page carries inline. */
export function contentPolicy(styleHash: string): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values, ...(name === 'style-src' ? [`'${styleHash}'`] : [])].join(' '))
    .join('; ');
}

/**
 * Headers for a host that can set them. A meta tag cannot forbid framing; a header can. The camera is for one page of ours
 * only, where a lead lets it read the cards a room holds up; the browser asks first, and no picture leaves the page.
 */
export function securityHeaders(styleHash: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy(styleHash)}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'accelerometer=(), camera=(self), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  };
}
