/** The words the desk's script shows. */
export const deskWords = [
  'status.current', 'status.draft', 'status.stale', 'status.missing',
  'desk.sum', 'desk.place', 'desk.none', 'desk.own', 'desk.form', 'desk.insert', 'desk.damaged',
  'desk.kept', 'desk.notKept', 'desk.lost', 'desk.opening', 'desk.cannotFetch', 'desk.cannotRead', 'desk.noSentences',
  'desk.copyDone', 'desk.copyByHand', 'desk.saved', 'desk.end', 'desk.changedHere', 'desk.drafted', 'desk.keepUnsaved',
  'desk.problem.tagsLost', 'desk.problem.tagsExtra', 'desk.problem.nesting', 'desk.problem.holesLost', 'desk.problem.holesExtra', 'desk.problem.bidi',
  'desk.problem.invisible', 'desk.problem.length', 'desk.problem.form', 'desk.problem.numbersLost', 'desk.problem.numbersExtra',
] as const;
