/**
 * Words on their way into the file. pptxgenjs repeats every format in every run, knows one language a box and breaks no
 * lines in notes; so each box is given a mark, and once the package is made the mark gives way to words written by us.
 */
export class Written {
  readonly #bodies: string[] = [];

  /** A mark that stands for the inside of a text body: its properties and paragraphs as XML. */
  mark(body: string): string {
    this.#bodies.push(body);
    return `@@${this.#bodies.length - 1}@@`;
  }

  /** A part of the package with the words in the place of their marks. */
  fill(xml: string): string {
    return xml.replace(/<([pa]):txBody>((?:(?!<\/\1:txBody>)[\s\S])*?)<\/\1:txBody>/g, (whole: string, space: string, inside: string) => {
      const found = /@@(\d+)@@/.exec(inside);
      return found ? `<${space}:txBody>${this.#bodies[Number(found[1])] ?? ''}</${space}:txBody>` : whole;
    });
  }
}
