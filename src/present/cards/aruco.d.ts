/** The parts of js-aruco2 we use. It brings no types. */
declare module 'js-aruco2/src/aruco.js' {
  import type { GreyImage, Picture, Point } from 'js-aruco2/src/cv.js';

  interface Found {
    id: number;
    /** Clockwise from the corner that is at the top left when the marker is upright. */
    corners: [Point, Point, Point, Point];
  }

  interface Detector {
    grey: GreyImage;
    thres: GreyImage;
    binary: number[];
    findCandidates(contours: Point[][], minSize: number, epsilon: number, minLength: number): Point[][];
    clockwiseCorners(candidates: Point[][]): Point[][];
    notTooNear(candidates: Point[][], minDistance: number): Point[][];
    findMarkers(image: GreyImage, candidates: Point[][], warpSize: number): Found[];
  }

  const aruco: {
    AR: {
      DICTIONARIES: Record<string, { nBits: number; tau?: number; codeList: (number | string)[] }>;
      Dictionary: new (name: string) => { codeList: string[]; markSize: number };
      Detector: new (settings: { dictionaryName: string; maxHammingDistance?: number }) => Detector;
    };
  };
  export default aruco;
  export type { Detector, Found, Picture };
}

declare module 'js-aruco2/src/cv.js' {
  export interface Point {
    x: number;
    y: number;
  }
  export interface GreyImage {
    width: number;
    height: number;
    data: ArrayLike<number>;
  }
  /** As a canvas gives it. */
  export type Picture = Pick<ImageData, 'width' | 'height' | 'data'>;

  const cv: {
    CV: {
      grayscale(from: Picture, to: GreyImage): GreyImage;
      adaptiveThreshold(from: GreyImage, to: GreyImage, radius: number, threshold: number): GreyImage;
      findContours(image: GreyImage, binary: number[]): Point[][];
    };
  };
  export default cv;
}
