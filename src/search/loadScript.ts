/**
 * Loads one of our own classic scripts and settles when it has run. A script the page names itself is not loaded again.
 * Where Trusted Types are enforced, a script's address has to pass the one policy the site allows.
 */
export function loadScript(address: string): Promise<void> {
  const url = ownScript(new URL(address, document.baseURI).href, location);
  const running = loads.get(url) ?? (isOnPage(url) ? pageLoaded() : insert(url));
  loads.set(url, running);
  return running;
}

const loads = new Map<string, Promise<void>>();

function insert(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => {
      loads.delete(url);
      script.remove();
      reject(new Error(`${url} did not load.`));
    };
    script.src = policy().createScriptURL(url) as string;
    document.head.append(script);
  });
}

const isOnPage = (url: string) => [...document.scripts].some(({ src }) => src === url);

const pageLoaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });

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
