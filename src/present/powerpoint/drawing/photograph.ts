/** Turns a drawing into a PNG with so many dots for each of its units. */
export type Photograph = (svg: string, dots: number) => Promise<Buffer>;

/** A single dot of the page's ground: for machines on which nothing can draw. PowerPoint shows the drawing itself. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4/esbAAV9AtuTeyNLAAAAAElFTkSuQmCC', 'base64');

/** `sharp` comes with Astro, for most machines. Where it does not, the file is made all the same. */
export async function photographer(): Promise<Photograph> {
  try {
    const { default: sharp } = await import('sharp');
    return (svg, dots) => sharp(Buffer.from(svg), { density: 72 * dots }).flatten({ background: '#fbfaf6' }).png({ palette: true, colours: 32, effort: 1, compressionLevel: 9 }).toBuffer();
  } catch {
    return () => Promise.resolve(dot);
  }
}
