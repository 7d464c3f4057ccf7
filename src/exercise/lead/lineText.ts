import type { LogEvent } from '../log/event.ts';
import { headlineOf, roleName, standing, type Lead } from './lead.ts';

/** A line of the log in words: the sentence for its kind, filled in with what the line holds. */
export function inWords(lead: Lead, event: LogEvent): string {
  const { t } = lead;
  if (event.kind === 'washed' || event.kind === 'corrected' || (event.kind === 'noted' && !event.line)) return event.text;
  const held = event as LogEvent & { inject?: string; roles?: string[]; what?: string; then?: string; why?: string };
  const one = standing(lead, held.inject ?? '');
  return t(`lead.line.${held.why ?? event.kind}`, {
    ...(event as unknown as Record<string, string>),
    headline: one ? headlineOf(one) : (held.inject ?? ''),
    who: (held.roles ?? []).map((role) => roleName(lead, role)).join(', '),
    what: held.then ?? (held.what ? t(`lead.what.${held.what}`) : ''),
  });
}
