/**
 * One script for both windows of a talk, since most of what they do is the same: the room, the walk through the slides, the
 * times, the keys. Whichever window is opened first has fetched it for the other.
 */
import { startConsole } from './console/start.ts';
import { startScreen } from './screen/start.ts';

const [desk, deck] = ['[data-console]', '[data-deck]'].map((place) => document.querySelector<HTMLElement>(place));
if (desk) startConsole(desk);
else if (deck) startScreen(deck);
