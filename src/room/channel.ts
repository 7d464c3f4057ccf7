import { attempt } from './attempt.ts';

/** What is said here is heard by every other window of the site that opened the same name; never by the one who says it. */
export interface Channel<Message> {
  post(message: Message): void;
  listen(hear: (message: Message) => void): void;
  close(): void;
}

/** What a channel needs of a window. */
export interface Air {
  BroadcastChannel?: typeof BroadcastChannel;
  localStorage: Pick<Storage, 'setItem' | 'removeItem'>;
  addEventListener(kind: 'storage', hear: (event: StorageEvent) => void): void;
  removeEventListener(kind: 'storage', hear: (event: StorageEvent) => void): void;
}

/** Between windows of one browser, with nothing in between. Where BroadcastChannel is missing, storage events carry the words. */
export function openChannel<Message>(name: string, page: Air): Channel<Message> {
  const { BroadcastChannel: Open } = page;
  const line = Open && attempt(() => new Open(name));
  return line ? overLine(line) : overStorage(`${name}:said`, page);
}

function overLine<Message>(line: BroadcastChannel): Channel<Message> {
  return {
    post: (message) => void attempt(() => line.postMessage(message)),
    listen: (hear) => line.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data)),
    close: () => line.close(),
  };
}

/** A text is written and taken away again: other windows see it pass, and nothing stays on the device. */
function overStorage<Message>(key: string, page: Air): Channel<Message> {
  const ears: ((message: Message) => void)[] = [];
  const heard = ({ key: at, newValue }: StorageEvent) => {
    const message = at === key && newValue ? attempt(() => JSON.parse(newValue) as Message) : undefined;
    if (message !== undefined) for (const hear of ears) hear(message);
  };
  page.addEventListener('storage', heard);
  return {
    post(message) {
      attempt(() => page.localStorage.setItem(key, JSON.stringify(message)));
      attempt(() => page.localStorage.removeItem(key));
    },
    listen: (hear) => void ears.push(hear),
    close: () => page.removeEventListener('storage', heard),
  };
}
