import { ownScript, scriptAddress } from './scriptPolicy.ts';

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
    script.src = scriptAddress(url);
    document.head.append(script);
  });
}

const isOnPage = (url: string) => [...document.scripts].some(({ src }) => src === url);

const pageLoaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });
