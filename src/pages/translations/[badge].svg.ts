import type { APIRoute } from 'astro';
import { locales, localeOf, sourceLocale } from '../../translate/locales.ts';
import { allStates } from '../../translate/tree/pageState.ts';
import { badge } from '../../language/status/badge.ts';
import { translated } from '../../language/status/share.ts';
import { sum } from '../../translate/tree/counts.ts';

export const getStaticPaths = () => Object.keys(locales).filter((path) => path !== sourceLocale).map((path) => ({ params: { badge: path } }));

export const GET: APIRoute = ({ params: { badge: path = '' } }) => {
  const { name, tag, direction, digits } = localeOf(path);
  const share = translated(sum(Object.values(allStates()[path] ?? {})));
  const said = new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: digits }).format(share / 100);
  return new Response(badge(name, tag, direction, said), { headers: { 'Content-Type': 'image/svg+xml' } });
};
