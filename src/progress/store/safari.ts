/** Safari may remove what a site saved when it was not used for a week, unless the site is on the home screen. */
export interface Visitor {
  vendor: string;
  installed: boolean;
  modulesDone: number;
  alreadyTold: boolean;
}

/** Said once, when there is something to lose: after the second completed module. */
export const shouldWarn = ({ vendor, installed, modulesDone, alreadyTold }: Visitor): boolean =>
  vendor.startsWith('Apple') && !installed && modulesDone >= 2 && !alreadyTold;
