import { decorative } from '../draw/drawPicture.ts';
import { escaped } from '../page/written.ts';
import type { Deck } from '../slideText.ts';
import { officeLanguage } from './officeLanguage.ts';

/** A slide, a layout or a page of notes, made right. A slide is called by its id, so that one can find it again. */
export function slidePart(xml: string, { lang, direction }: Deck, id: string | undefined): string {
  const right = direction === 'rtl' ? ' rtl="1"' : '';
  const named = id === undefined ? xml : xml.replace(/<p:cSld name="[^"]*"/, `<p:cSld name="${escaped(id)}"`);
  return numbered(named)
    .replaceAll('<a:tblPr/>', `<a:tblPr${right} firstRow="1"/>`)
    .replaceAll(`descr="${decorative}">`, `descr="">${ornament}`)
    .replaceAll('lang="en-US"', `lang="${officeLanguage(lang)}"`);
}

const ornament = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The library gives a table the number of another shape; each needs its own. */
const numbered = (xml: string): string => xml.split(/<p:cNvPr id="\d+"/).reduce((done, rest, i) => `${done}<p:cNvPr id="${i}"${rest}`);
