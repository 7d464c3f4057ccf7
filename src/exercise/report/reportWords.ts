const after = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}.${name}`);

/** Every word the report's script shows: the page that holds it passes them to `<Words keys={reportWords} />`. */
export const reportWords: readonly string[] = [
  ...after('exercise', 'stamp', 'everyone', 'level'),
  ...after('exercise.channel', 'post', 'message', 'email', 'call', 'press', 'notice', 'observation', 'document'),
  ...after('exercise.ladder', 'effect', 'evidence', 'spread', 'time'),
  ...after('exercise.variable', 'trust', 'availability', 'evidence', 'coordination', 'rights'),
  ...after('report', 'title', 'nothingKept', 'saved', 'reading', 'added', 'addedNone', 'inLog', 'conflicts', 'conflictsLead', 'conflictKept', 'conflictOther'),
  ...after('report.refused', 'where', 'empty', 'too-large', 'too-deep', 'not-json', 'not-a-log', 'newer', 'other-exercise', 'bad-entry'),
  ...after('report.section', 'header', 'summary', 'objectives', 'strengths', 'improvement', 'timeline', 'decisions', 'thresholds', 'final-state'),
  ...after('report.section', 'public-information', 'rights', 'hot-wash', 'notes', 'plan', 'promises', 'follow-up'),
  ...after('report', 'exercise', 'version', 'whole', 'from', 'to', 'clock', 'clockOn', 'clockOff', 'roles', 'writers', 'stops', 'realIncident', 'wentOn'),
  ...after('report', 'place', 'participants', 'sponsor', 'contact', 'handling', 'notStarted'),
  ...after('report.count', 'released', 'skipped', 'decided', 'late', 'strengths', 'improve', 'actions'),
  ...after('report', 'noObjective', 'rated', 'notRated', 'scale', 'nothingSeen', 'nothingNoted', 'strengthsHere', 'improveHere', 'seenBy', 'measure', 'corrected'),
  ...after('report.rating', '1', '2', '3', '4'),
  ...after('report', 'ready', 'improvisedOne', 'minutesNote', 'bothClocks', 'skipped', 'notReleased', 'tookTime', 'tookLate'),
  ...after('report.col', 'inject', 'planned', 'released', 'answered', 'took', 'channel', 'from', 'to', 'chosen', 'taught', 'decidedBy', 'given', 'suggested'),
  ...after('report.col', 'action', 'owner', 'due', 'answers', 'status', 'minute', 'who', 'said', 'when'),
  ...after('report', 'open', 'decidedAt', 'decidedBy', 'chosen', 'decision', 'considered', 'otherOptions', 'rationale', 'confidence', 'owner', 'followUp', 'followed'),
  ...after('report.confidence', '1', '2', '3'),
  ...after('report', 'taught', 'taughtThis', 'noDecision', 'noLevel', 'noHotWash', 'noPlan', 'promise', 'start', 'now', 'bands', 'ends', 'valuesNote'),
];
