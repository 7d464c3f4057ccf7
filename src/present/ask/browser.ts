import { askView } from './askView.ts';
import { screenBoard } from './screenBoard.ts';

declare global {
  interface Window {
    /** Asking the room, for the console and for the screen. A script of its own: neither of them waits on it to turn slides. */
    askRoom?: { console: typeof askView; screen: typeof screenBoard };
  }
}

window.askRoom = { console: askView, screen: screenBoard };
