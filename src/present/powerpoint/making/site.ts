/** Where finished pages come from: the folder of a build, or the server an author works with. */
export interface Site {
  /** The text at an address such as `/en/slides.json`; nothing where there is none. */
  read(address: string): Promise<string | undefined>;
}
