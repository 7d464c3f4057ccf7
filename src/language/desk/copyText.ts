/**
 * Puts a text on the clipboard. False where the browser does not let a page do so, as outside secure contexts: then the
 * text has to be shown, to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
