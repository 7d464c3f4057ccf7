/** Locks the body of a copy with a passphrase: an extra, only where the browser has `crypto.subtle` (a secure context). */
export interface Sealer {
  /** Base64 text; null when the browser refused. */
  seal(body: string, passphrase: string): Promise<string | null>;
  /** Null: the passphrase is wrong, or the text was changed. */
  open(sealed: string, passphrase: string): Promise<string | null>;
}

const ROUNDS = 600_000;
const [SALT, NONCE] = [16, 12];

export function sealerOf(crypto: Crypto | undefined): Sealer | null {
  const subtle: SubtleCrypto | undefined = crypto?.subtle;
  if (!crypto || !subtle) return null;
  return {
    seal: (body, passphrase) =>
      quietly(async () => {
        const [salt, nonce] = [crypto.getRandomValues(new Uint8Array(SALT)), crypto.getRandomValues(new Uint8Array(NONCE))];
        const key = await keyOf(subtle, passphrase, salt);
        const locked = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytesOf(body));
        return btoa(textOf(salt) + textOf(nonce) + textOf(new Uint8Array(locked)));
      }),
    open: (sealed, passphrase) =>
      quietly(async () => {
        const bytes = bytesOf(atob(sealed));
        const [salt, nonce] = [bytes.slice(0, SALT), bytes.slice(SALT, SALT + NONCE)];
        const key = await keyOf(subtle, passphrase, salt);
        return textOf(new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, bytes.slice(SALT + NONCE))));
      }),
  };
}

async function keyOf(subtle: SubtleCrypto, passphrase: string, salt: BufferSource): Promise<CryptoKey> {
  // Two keyboards may type the same letter as different characters.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** One character a byte; the body of a copy is ASCII. */
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

async function quietly(what: () => Promise<string>): Promise<string | null> {
  try {
    return await what();
  } catch {
    return null;
  }
}
