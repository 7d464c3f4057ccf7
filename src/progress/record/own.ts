// `Object.hasOwn` came with Safari 15.4.
const hasOwn = Object.prototype.hasOwnProperty;

/** Text from outside may name a field `constructor` or `__proto__`: only what an object itself holds counts. */
export function own<T>(object: { [field: string]: T }, field: string): T | undefined {
  return hasOwn.call(object, field) ? object[field] : undefined;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
