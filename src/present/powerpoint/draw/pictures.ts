/** A drawing as the file carries it: shapes without style sheets for programs that draw, a photograph of them for the others. */
export interface Drawn {
  svg: string;
  png: Buffer;
  width: number;
  height: number;
  /** Where it may be cut across, in its own units, so that a tall drawing stands in columns. */
  cuts: number[];
}

/** Drawings of a deck by their address or by their own text. */
export type Pictures = Map<string, Drawn>;
