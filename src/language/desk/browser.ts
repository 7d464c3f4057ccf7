import { readWords } from '../../translate/readWords.ts';
import { placeIn, servedCatalogue, type Place } from './address.ts';
import { Desk } from './desk.ts';
import { keepOf } from './keep.ts';
import { catalogueText, fetchCatalogue } from './openFile.ts';
import { part } from './parts.ts';
import { readPo } from './poFile.ts';
import { termsOf } from './terms.ts';

const root = document.querySelector<HTMLElement>('[data-translate]');
if (root) start(root);

/** The page around the desk: choosing a text, opening a file, and not losing anything on the way out. */
function start(root: HTMLElement): void {
  const t = readWords(document);
  const { locale = '', tag = '', direction } = root.dataset;
  const keep = keepOf(() => window.p3?.progress?.shelf(), locale);
  const desk = new Desk(root, { locale, tag, direction: direction === 'rtl' ? 'rtl' : 'ltr' }, t, keep);
  const say = (text: string) => {
    part(root, 'said').textContent = text;
  };
  const choose = (open: boolean) => {
    part(root, 'choose').hidden = !open;
  };

  const openPlace = async ({ name, sentence }: Place): Promise<void> => {
    say(t('desk.opening'));
    const [text, glossary] = await Promise.all([fetchCatalogue(servedCatalogue(locale, name)), desk.terms.length > 0 ? undefined : fetchCatalogue(servedCatalogue(locale, 'glossary'))]);
    if (glossary) desk.terms = termsOf(readPo(glossary).entries);
    if (text === undefined) return say(t('desk.cannotFetch'));
    const title = root.querySelector(`a[href="#${name}"]`)?.textContent ?? name;
    choose(false);
    if (!desk.open({ name, title, text, own: false }, sentence)) say(t('desk.noSentences'));
  };

  const openFile = async (file: File): Promise<void> => {
    const text = catalogueText(await file.arrayBuffer());
    if (text === undefined) return say(t('desk.cannotRead'));
    if (desk.open({ name: `own/${file.name}`, title: file.name, text, own: true })) choose(false);
    else say(t('desk.noSentences'));
  };

  const follow = () => {
    const place = placeIn(location.hash);
    if (place) void openPlace(place);
  };
  part<HTMLInputElement>(root, 'file').addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void openFile(file);
    input.value = '';
  });
  part(root, 'another').addEventListener('click', (event) => {
    event.preventDefault();
    part(root, 'desk').hidden = true;
    choose(true);
    history.replaceState(history.state, '', location.pathname);
    part(root, 'choose').querySelector('summary')?.focus();
  });
  window.addEventListener('hashchange', follow);
  window.addEventListener('beforeunload', (event) => {
    if (!desk.atRisk) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = '';
  });
  follow();
}
