import type { Reading } from './lesson/reading.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page being rendered knows about the text it shows; set by the page, read by the words authors use. */
      reading?: Reading;
      /** On paper: the title that each section repeats. */
      paper?: { title: string };
    }
  }
}
