/** Grey pictures as a film that a browser takes for its camera: YUV4MPEG2 with planes of one grey each for colour. */
export function y4m(frames: readonly Float32Array[], width: number, height: number): Uint8Array {
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const colour = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([head, ...frames.flatMap((frame) => [Buffer.from('FRAME\n'), Buffer.from(Uint8ClampedArray.from(frame)), colour])]);
}
