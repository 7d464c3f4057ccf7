/** What filling the display needs of a page. */
export type Sheet = Pick<Document, 'fullscreenElement' | 'exitFullscreen'> & { documentElement: Pick<Element, 'requestFullscreen'> };

/** Fills the display with this page, or gives it back. False: this browser does not let a page do so. */
export async function toggleFullScreen(page: Sheet): Promise<boolean> {
  try {
    await (page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen());
    return true;
  } catch {
    return false;
  }
}
