import type { APIRoute } from 'astro';
import assets from 'virtual:assets';
import { frames, type FrameName } from '../../../case-study/map/frame.ts';
import { landPath } from '../../../case-study/map/land.ts';
import { localePaths } from '../../../translate/locales.ts';

export const getStaticPaths = () => localePaths().flatMap(({ params }) => Object.keys(frames).map((map) => ({ params: { ...params, map } })));

export const GET: APIRoute = ({ params }) => {
  const name = params.map as FrameName;
  const { width, height } = frames[name];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${assets.drawing}</style><g class="drawing"><path class="d-land" d="${landPath(name)}"/></g></svg>\n`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
