import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { prose } from '../read/prose.ts';

const says = voice('effects');

const claim = /\b(?:changed|decided|swung|altered|swayed|stole|tipped|flipped|cost (?:him|her|them)) (?:the|an|this|that) (?:results?|outcomes?|elections?|vote)\b/i;

/** A sentence that denies, asks or leaves open claims nothing. */
const open = /\b(?:no|not|none|never|nobody|nothing|neither|nor|whether|if|would|may|might|could|who|did|does|unknown)\b|\?/i;

/** No effect on a result is claimed: that takes a competent body's finding, and then the sentence names it as one. */
export const effects = (content: Content): Finding[] =>
  prose(content).flatMap(({ path, line, text }) =>
    text
      .split(/(?<=[.!?]["”’)]*)\s+/u)
      .filter((sentence) => claim.test(sentence) && !open.test(sentence))
      .map((sentence) =>
        says.error(path, line, {
          found: `The text says ${quoted(claim.exec(sentence)?.[0] ?? '')}`,
          expected: 'no claim that something changed a result, unless a competent body found it',
          mend: 'Say what is known about reach, or who found what and what they did not decide',
        }),
      ),
  );
