/** The one way a script's address may be made on this site: where Trusted Types are enforced it has to pass this policy. */
export const scriptAddress = (url: string): string => policy().createScriptURL(url) as string;

/** Addresses of our scripts and of the search index, on this site. Anything else is refused. */
export function ownScript(url: string, here: Pick<Location, 'protocol' | 'host'>): string {
  const { protocol, host, pathname } = new URL(url);
  const ours = protocol === here.protocol && host === here.host;
  if (!ours || !/\/(assets|[a-z]{2,3}(-[a-zA-Z0-9]+)*\/search)\/[\w.-]+\.js$/.test(pathname)) {
    throw new TypeError(`${url} is not a script of this site.`);
  }
  return url;
}

interface ScriptPolicy {
  /** What comes out may be a TrustedScriptURL; only `script.src` is to take it. */
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

const policyKey = Symbol.for('p3-script');

/** A policy may be created once a page, and more than one of our scripts loads others: the first leaves it on the window. */
function policy(): ScriptPolicy {
  const page = window as unknown as { trustedTypes?: PolicyFactory; [policyKey]?: ScriptPolicy };
  const rules = { createScriptURL: (url: string) => ownScript(url, location) };
  page[policyKey] ??= page.trustedTypes?.createPolicy('p3-script', rules) ?? rules;
  return page[policyKey];
}
