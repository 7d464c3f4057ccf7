/** Hands the learner a text as a file. */
export function saveFile(page: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari starts reading after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
