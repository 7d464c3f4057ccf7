import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, ItemRecord, Kept, SectionRecord } from '../record/record.ts';
import { recordAnswer } from '../record/answer.ts';
import { addDays } from '../record/day.ts';
import { FaultyBrowser, Tab } from './faultyBrowser.ts';
import { readText } from '../record/readText.ts';
import { recordBookmark, recordSeen } from '../record/seen.ts';

/** Enough for every run; before a release, `P3_FAULTS=100000`. */
const SEQUENCES = Number(process.env.P3_FAULTS ?? 20_000);
Error.stackTraceLimit = 0;

/** Something a learner was told is saved. */
interface Claim {
  key: string;
  answer?: Answer;
  count?: number;
  section?: string;
  since?: string;
  place?: number;
}

const lesson = 'p3:s:module/lesson';
const items = ['late-sms', 'seal-photo', 'inbox-sort'];

/** One course of events: the learner works in up to three tabs, and anything may go wrong at any operation. */
class Story {
  browser: FaultyBrowser;
  claims: Claim[] = [];
  given = 0;
  /** Answers up to this number were erased, and the page said so. */
  erased = 0;
  erases: boolean;

  constructor(seed: number, erases: boolean) {
    this.browser = new FaultyBrowser(seed);
    this.browser.meanwhile = (tab) => this.work(tab);
    this.erases = erases;
  }

  run(): this {
    const { browser } = this;
    new Tab(browser);
    browser.rate = [0, 0.02, 0.08, 0.25][browser.below(4)] ?? 0;
    for (let turns = 6 + browser.below(12); turns > 0; turns--) this.turn();
    return this;
  }

  private turn(): void {
    const { browser } = this;
    const [chance, awake] = [browser.chance(), browser.awake()];
    const tab = awake[browser.below(awake.length)];
    if (!tab || (chance < 0.15 && awake.length < 3)) new Tab(browser);
    else if (chance < 0.22) tab.alive = false;
    else if (chance < 0.3) browser.day = addDays(browser.day, browser.below(9) - 5);
    else if (chance < 0.45) tab.listen();
    else if (chance < 0.5 && this.erases) this.erase(tab);
    else this.work(tab);
    if (browser.raced) browser.settleRace();
  }

  private work(tab: Tab): void {
    const kind = this.browser.chance();
    if (kind < 0.65) this.answer(tab);
    else if (kind < 0.85) this.see(tab);
    else this.mark(tab);
  }

  private answer(tab: Tab): void {
    const { browser } = this;
    const key = `p3:q:module/${items[browser.below(items.length)]}`;
    const attempt = { rev: 1, score: browser.below(3) / 2, answer: [String(++this.given)], sure: null };
    const outcome = tab.store.change(key, (before, stamp) => recordAnswer(before as ItemRecord | undefined, attempt, stamp, null));
    const record = tab.store.learning.get(key) as ItemRecord | undefined;
    if (!tab.alive || outcome !== 'saved' || !record?.latest) return;
    const stored = readText(key, browser.disk.get(key) ?? '') as ItemRecord;
    if (!browser.raced) assert.ok((stored.latest?.clock ?? -1) >= record.latest.clock, 'saved means stored');
    this.claims.push({ key, answer: record.latest, count: record.attempts[record.latest.device] ?? 0 });
  }

  private see(tab: Tab): void {
    const section = `section-${this.browser.below(4)}`;
    const outcome = tab.store.change(lesson, (before, { day }) => recordSeen(before as SectionRecord | undefined, section, day));
    const record = tab.store.learning.get(lesson) as SectionRecord | undefined;
    if (tab.alive && outcome === 'saved') this.claims.push({ key: lesson, section, since: record?.seen[section] ?? 'never' });
  }

  private mark(tab: Tab): void {
    const section = `section-${this.browser.below(4)}`;
    const outcome = tab.store.change(lesson, (before, stamp) => recordBookmark(before as SectionRecord | undefined, section, stamp));
    const record = tab.store.learning.get(lesson) as SectionRecord | undefined;
    if (tab.alive && outcome === 'saved') this.claims.push({ key: lesson, place: record?.bookmark?.clock ?? Infinity });
  }

  private erase(tab: Tab): void {
    const given = this.given;
    const gone = tab.store.erase();
    if (tab.alive && gone) this.erased = given;
    this.claims = [];
  }

  kept = (record: Kept | undefined, { answer, count, section, since, place }: Claim): boolean => {
    const { latest, best, first, attempts } = (record ?? {}) as ItemRecord;
    const { seen, bookmark } = (record ?? {}) as SectionRecord;
    if (section !== undefined) return (seen?.[section] ?? '~') <= String(since);
    if (place !== undefined) return (bookmark?.clock ?? -1) >= place;
    if (!answer || !latest || !best || !first) return false;
    const counted = this.browser.raced || (attempts[answer.device] ?? 0) >= (count ?? 0);
    return counted && latest.clock >= answer.clock && (best.score ?? 0) >= (answer.score ?? 0);
  };

  /** Answers that were erased and are there again. */
  returned(records: Kept[]): Answer[] {
    const answers = records.flatMap(({ first, best, latest }) => [first, best, latest].filter(Boolean)) as Answer[];
    return answers.filter(({ answer: [number] }) => Number(number) <= this.erased);
  }
}

function tell(sequences: number, erases: boolean) {
  const found = { claims: 0, lost: [] as string[], returned: [] as string[] };
  for (let seed = 1; seed <= sequences; seed++) {
    const story = new Story(seed, erases).run();
    const { learning } = story.browser.reopened().store;
    found.claims += story.claims.length;
    for (const claim of story.claims) {
      if (!story.kept(learning.get(claim.key), claim)) found.lost.push(`sequence ${seed}: ${JSON.stringify(claim)}, now ${JSON.stringify(learning.get(claim.key))}`);
    }
    for (const answer of story.returned([...learning.values()])) found.returned.push(`sequence ${seed}: ${JSON.stringify(answer)}`);
  }
  return found;
}

test(`in ${SEQUENCES} sequences of faults no acknowledged answer is lost`, (t) => {
  const { claims, lost } = tell(SEQUENCES, false);
  t.diagnostic(`${SEQUENCES} sequences, ${claims} acknowledged, ${lost.length} lost`);
  assert.deepEqual(lost.slice(0, 3), []);
});

test(`in ${SEQUENCES / 2} sequences with erasing, nothing erased comes back and nothing given later is lost`, (t) => {
  const { claims, lost, returned } = tell(SEQUENCES / 2, true);
  t.diagnostic(`${SEQUENCES / 2} sequences, ${claims} acknowledged, ${lost.length} lost, ${returned.length} came back`);
  assert.deepEqual([...lost.slice(0, 3), ...returned.slice(0, 3)], []);
});
