import { activities, outline, type OutlineEntry } from '../course/outline.ts';

/** A stretch of a talk as its outline lists it. An activity is named after its slide: `<section>.activity`. */
export interface TalkEntry extends OutlineEntry {
  activity: boolean;
}

/**
 * The sections of a text and its activities, in order, read from its source. Activities take time on top of the sections,
 * and a lead may always leave them out.
 */
export function talkOutline(body: string): TalkEntry[] {
  return sectionsOf(body).flatMap((text) => {
    const [section] = outline(text);
    if (!section) return [];
    const own = activities(text).map(({ title, minutes, mode }, i) => ({ id: `${section.id}.activity${i ? `-${i + 1}` : ''}`, title, minutes, mode, extra: true, activity: true }));
    return [{ ...section, activity: false }, ...own];
  });
}

const sectionsOf = (body: string) => body.split(/^(?=##[ \t])/m);
