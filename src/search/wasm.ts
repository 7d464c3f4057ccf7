/**
 * True where WebAssembly runs: the smallest module there is, made for real. Lockdown Mode and Tor Browser's "Safer" have
 * no WebAssembly, and a policy may refuse it; Pagefind, once imported, would throw where nobody can catch it.
 */
export function runsWasm(): boolean {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))) instanceof WebAssembly.Instance;
  } catch {
    return false;
  }
}
