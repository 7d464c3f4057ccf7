import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';

/** A window on the earth: how big it is drawn, in units of the drawing, and how the round becomes flat. */
export interface Frame {
  width: number;
  height: number;
  projection: GeoProjection;
}

/** Areas are true on both maps, so that no part of the world looks larger than it is. The poles are left out. */
const inhabited = { type: 'MultiPoint' as const, coordinates: [[-168, 66], [178, 66], [-75, -55], [178, -47]] };
const europe = { type: 'MultiPoint' as const, coordinates: [[-9, 51], [33, 61], [26, 41], [2, 40], [16, 66], [37, 48]] };

export const frames: Record<'world' | 'europe', Frame> = {
  world: framed(960, 450, geoEqualEarth().rotate([-11, 0]), inhabited),
  europe: framed(480, 450, geoAzimuthalEqualArea().rotate([-15, -52]), europe),
};

export type FrameName = keyof typeof frames;

function framed(width: number, height: number, projection: GeoProjection, around: Parameters<GeoProjection['fitExtent']>[1]): Frame {
  const fitted = projection.fitExtent([[8, 8], [width - 8, height - 8]], around);
  return { width, height, projection: fitted.clipExtent([[0, 0], [width, height]]) };
}
