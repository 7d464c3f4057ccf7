import type { APIRoute } from 'astro';
import { drawingPaths, themedDrawing } from '../../../lesson/drawing.ts';
import { localePaths } from '../../../translate/locales.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params }) => drawingPaths().map((drawing) => ({ params: { ...params, drawing } })));

export const GET: APIRoute = ({ params }) =>
  new Response(themedDrawing(params.locale ?? '', params.drawing ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
