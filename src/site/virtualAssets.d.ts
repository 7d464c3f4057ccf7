declare module 'virtual:assets' {
  import type { Assets } from './assets.ts';
  const assets: Pick<Assets, 'paint' | 'paintHash' | 'drawing' | 'urls'>;
  export default assets;
}
