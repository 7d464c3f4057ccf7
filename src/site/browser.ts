/** The one script every page has: starts the learner's record and the few things a page does with it. */
import { followLesson } from '../progress/followLesson.ts';
import { savingAsk } from '../progress/savingAsk.ts';
import { startProgress } from '../progress/start.ts';
import { markCourse } from '../progress/markCourse.ts';
import { searchKey } from '../search/searchKey.ts';
import { openForPrint } from './print.ts';
import { besideButton } from '../language/page/besideButton.ts';
import { improveButton } from '../language/improve/improveButton.ts';
import { keepPlace } from '../language/page/keepPlace.ts';
import { readingSettings } from './settings.ts';
import { dismissTerms } from './terms.ts';

const progress = startProgress(window);
readingSettings(document, progress.shelf);
followLesson(document, progress);
markCourse(document, progress);
savingAsk(document, progress);
searchKey(document);
keepPlace(document);
besideButton(document);
improveButton(document);
dismissTerms(document);
openForPrint(window);
