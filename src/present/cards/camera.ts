/** Why there is no picture, or no more of one. */
export type CameraEnd = 'insecure' | 'refused' | 'missing' | 'busy' | 'failed' | 'hidden' | 'off' | 'closed';

export type Camera = { stream: MediaStream } | { why: CameraEnd };

/** Asks for the camera, the larger picture the better: a card at the back of a room has few pixels as it is. Never throws. */
export async function openCamera(devices: Pick<MediaDevices, 'getUserMedia'> | undefined): Promise<Camera> {
  // Browsers leave `mediaDevices` out of a page that is not secure.
  if (!devices?.getUserMedia) return { why: 'insecure' };
  try {
    return { stream: await devices.getUserMedia({ audio: false, video: { width: { ideal: 1920 }, height: { ideal: 1080 } } }) };
  } catch (error) {
    return { why: reasons[(error as DOMException | null)?.name ?? ''] ?? 'missing' };
  }
}

const reasons: Record<string, CameraEnd> = { NotAllowedError: 'refused', SecurityError: 'refused', NotReadableError: 'busy', AbortError: 'busy' };

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
