import type { AlpineComponent } from 'alpinejs';

/** Only for the types: lets the methods of an Alpine factory know `this.$root` and the like. */
export const component = <Data>(data: AlpineComponent<Data>): AlpineComponent<Data> => data;
