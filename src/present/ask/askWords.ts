import { wordsOf } from './moves.ts';

/** The words the console’s script shows while a room is asked. */
export const deskWords = [
  ...wordsOf, 'ask.stage.ask', 'ask.stage.vote', 'ask.stage.lock', 'ask.stage.reveal', 'ask.stage.discuss', 'ask.stage.speak',
  'ask.votes', 'ask.votesOf', 'ask.again', 'ask.partOf', 'ask.share',
  'ask.camera.starting', 'ask.camera.on', 'ask.camera.off', 'ask.camera.insecure', 'ask.camera.refused', 'ask.camera.missing', 'ask.camera.busy',
  'ask.camera.hidden', 'ask.camera.failed', 'ask.camera.read', 'ask.camera.retry', 'ask.camera.all', 'ask.camera.closed',
  'ask.missed',
] as const;

/** The words the projector’s script shows with a vote. */
export const boardWords = ['ask.hands', 'ask.talk', 'ask.votes', 'ask.share', 'ask.round1', 'ask.round2', 'ask.right', 'ask.first', 'ask.several', 'ask.answer', 'ask.stepOf'] as const;
