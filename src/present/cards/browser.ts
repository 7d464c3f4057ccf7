import { look, votesOf, type Sights } from './agree.ts';
import { closeCamera, openCamera, type CameraEnd } from './camera.ts';
import { drawOverlay } from './overlay.ts';
import { frameReader } from './readFrame.ts';

/** What a console wants to know of the cards. */
export interface CardsHeard {
  seen(sights: Sights, votes: Record<string, string>): void;
  ended(why: CameraEnd): void;
}

declare global {
  interface Window {
    /**
     * Shows the camera in a place of the page and reads the cards it sees. Gives what ends it; undefined where no camera came.
     * A picture lies in one canvas that is in no page, until the next one is laid over it. It is not kept and goes nowhere.
     */
    readCards?: (view: HTMLElement, heard: CardsHeard) => Promise<(() => void) | undefined>;
  }
}

/** Between two pictures the page has time for everything else. */
const pause = 90;

window.readCards = async (view, heard) => {
  const camera = await openCamera(window.isSecureContext ? navigator.mediaDevices : undefined);
  if ('why' in camera) {
    heard.ended(camera.why);
    return undefined;
  }
  const { stream } = camera;
  const [video, overlay] = [document.createElement('video'), document.createElement('canvas')];
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  view.replaceChildren(video, overlay);
  const watch = watching(video, overlay, heard);
  const stop = () => {
    watch.stop();
    document.removeEventListener('visibilitychange', onHidden);
    closeCamera(stream);
    video.srcObject = null;
    view.replaceChildren();
  };
  const onEnd = (why: CameraEnd) => {
    stop();
    heard.ended(why);
  };
  const onHidden = () => document.hidden && onEnd('hidden');
  document.addEventListener('visibilitychange', onHidden);
  // A camera that is unplugged ends its track; stopping it ourselves does not say so.
  stream.getVideoTracks()[0]?.addEventListener('ended', () => onEnd('missing'));
  await video.play().catch(() => undefined);
  return stop;
};

function watching(video: HTMLVideoElement, overlay: HTMLCanvasElement, { seen }: CardsHeard): { stop(): void } {
  const read = frameReader();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  let sights: Sights = {};
  let before = '';
  let turn = 0;
  let next = 0;

  function once(): void {
    next = window.setTimeout(once, pause);
    const { videoWidth: width, videoHeight: height } = video;
    if (!pen || width === 0) return;
    for (const one of [canvas, overlay]) if (one.width !== width || one.height !== height) Object.assign(one, { width, height });
    pen.drawImage(video, 0, 0);
    const readings = read(pen.getImageData(0, 0, width, height), turn++);
    sights = look(sights, readings, performance.now());
    drawOverlay(overlay, readings, sights);
    const votes = votesOf(sights);
    const now = JSON.stringify(votes);
    if (now !== before) seen(sights, votes);
    before = now;
  }

  once();
  return { stop: () => window.clearTimeout(next) };
}
