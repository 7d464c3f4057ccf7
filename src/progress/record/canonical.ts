import { isObject, own } from './own.ts';

/**
 * JSON with the fields in alphabetical order: equal values give equal texts, in every tab and on every device.
 * What is nested deeper than anything of ours is cut off, so that no stored text can exhaust the stack.
 */
export function canonical(value: unknown, levels = 32): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return levels && value !== undefined ? JSON.stringify(value) : 'null';
  const inner = (part: unknown) => canonical(part, levels - 1);
  if (!isObject(value)) return `[${(value as unknown[]).map(inner).join()}]`;
  const fields = Object.keys(value).filter((field) => own(value, field) !== undefined);
  return `{${fields.sort().map((field) => `${JSON.stringify(field)}:${inner(own(value, field))}`).join()}}`;
}

export const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
