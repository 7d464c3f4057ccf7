import { openChannel, type Air } from './channel.ts';
import { isMessage, type Message } from './message.ts';
import { newer, next, type Shared } from './newest.ts';

/** What sharing needs of a window besides a channel. */
export interface Room extends Air {
  setTimeout(then: () => void, ms: number): unknown;
  addEventListener(kind: 'storage' | 'pageshow', hear: (event: StorageEvent) => void): void;
}

export interface SharedState<T> {
  readonly now: T;
  /** 0 until anybody changed anything. */
  readonly revision: number;
  /** This window leads: the others look on until they take the baton. */
  readonly control: boolean;
  /** Makes the next state out of this one, here and in every window. Whoever may not change anything has to be kept from it by the caller. */
  change(make: (state: T) => T): void;
  /** Calls back at each change of the state or of who leads, wherever it was made. */
  onChange(look: () => void): void;
  /** Takes the baton from whoever has it. */
  take(): void;
  close(): void;
}

/** How long a window that wants to lead listens whether another one does. Windows of one browser answer within 25 ms. */
const listening = 300;

export interface Options {
  /** This window leads unless another one does: a console does, a screen does not. */
  leads?: boolean;
  /** Names this window among the others; never the same twice. */
  author?: string;
}

/** One state in all windows of a room. A window that joins says hello and gets everything; one that was closed loses nothing. */
export function share<T extends object>(name: string, page: Room, initial: T, { leads = false, author = authorName() }: Options = {}): SharedState<T> {
  const channel = openChannel<Message<T>>(name, page);
  const looks: (() => void)[] = [];
  let held: Shared<T> = { revision: 0, author: '', state: initial };
  let baton = { revision: 0, author: '' };
  let answered = false;
  const control = () => baton.author === author;
  const look = () => looks.forEach((one) => void one());
  const hello = () => channel.post({ kind: 'hello' });

  function take(): void {
    baton = { revision: baton.revision + 1, author };
    channel.post({ kind: 'baton', ...baton });
    look();
  }

  function answer(): void {
    if (held.revision > 0) channel.post({ kind: 'state', ...held });
    if (control()) channel.post({ kind: 'baton', ...baton });
  }

  channel.listen((said) => {
    if (!isMessage(said)) return;
    if (said.kind === 'hello') return answer();
    if (said.kind === 'baton') answered = true;
    const fresh = newer(said, said.kind === 'baton' ? baton : held);
    if (!fresh) return;
    if (said.kind === 'baton') baton = { revision: said.revision, author: said.author };
    else held = { revision: said.revision, author: said.author, state: said.state };
    look();
  });
  // A page taken back from the cache of the back button missed what was said meanwhile.
  page.addEventListener('pageshow', hello);
  hello();
  if (leads) page.setTimeout(() => answered || take(), listening);

  return {
    get now() {
      return held.state;
    },
    get revision() {
      return held.revision;
    },
    get control() {
      return control();
    },
    change(make) {
      held = next(held, author, make(held.state));
      channel.post({ kind: 'state', ...held });
      look();
    },
    onChange: (one) => void looks.push(one),
    take,
    close: () => channel.close(),
  };
}

const authorName = () => Math.random().toString(36).slice(2, 10) + Date.now().toString(36);
