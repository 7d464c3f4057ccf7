const after = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}.${name}`);

/** Every word the wall's script shows. */
export const wallWords: readonly string[] = [
  'exercise.stamp',
  ...after('exercise.channel', 'post', 'message', 'email', 'call', 'press', 'notice', 'observation', 'document'),
  ...after('wall', 'paused', 'from', 'to', 'subject', 'toAll', 'fromTo', 'seen', 'blank'),
];
