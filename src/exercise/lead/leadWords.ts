/** The words the lead's script shows. */
export const leadWords = [
  'exercise.everyone', 'exercise.fromTo', 'exercise.level', 'exercise.within', 'exercise.public', 'exercise.minute',
  'exercise.channel.post', 'exercise.channel.message', 'exercise.channel.email', 'exercise.channel.call', 'exercise.channel.press', 'exercise.channel.notice', 'exercise.channel.observation', 'exercise.channel.document',
  'exercise.variable.trust', 'exercise.variable.availability', 'exercise.variable.evidence', 'exercise.variable.coordination', 'exercise.variable.rights',
  'lead.writerLead', 'lead.keeping.keep', 'lead.keeping.session', 'lead.keeping.nothing', 'lead.kept.device', 'lead.kept.tab', 'lead.kept.page',
  'lead.resumeWhat', 'lead.resumeHere', 'lead.resumeThen', 'lead.resumeNow', 'lead.wipeAsk', 'lead.endAsk', 'lead.wipeLeft', 'lead.pause', 'lead.resumeClock', 'lead.wallBlocked',
  'lead.waiting', 'lead.nothingNext', 'lead.dueIn', 'lead.dueNow', 'lead.ready', 'lead.timeLeft', 'lead.timeOver', 'lead.goToAsk', 'lead.goToPhase', 'lead.valuesAfter',
  'lead.state.planned', 'lead.state.due', 'lead.state.released', 'lead.state.skipped', 'lead.state.answered', 'lead.state.ready',
  'lead.decidedAt', 'lead.scoredAt', 'lead.holdLine', 'lead.seen', 'lead.phaseOver', 'lead.phaseOverSave', 'lead.valuesShow', 'lead.valuesHide', 'lead.endingStrained', 'lead.washPlace',
  'lead.saidReleased', 'lead.saidDelayed', 'lead.saidSkipped', 'lead.saidDecided', 'lead.saidNoted', 'lead.saidObserved', 'lead.saidDue', 'lead.what.strength', 'lead.what.improve',
  'lead.line.noted', 'lead.line.decided', 'lead.line.observed', 'lead.line.released', 'lead.line.skipped', 'lead.line.delayed', 'lead.line.improvised', 'lead.line.scored', 'lead.line.jumped',
  'lead.line.improvement', 'lead.line.promised', 'lead.line.end', 'lead.line.real-incident', 'lead.line.started', 'lead.line.paused', 'lead.line.resumed', 'lead.line.continued',
] as const;
