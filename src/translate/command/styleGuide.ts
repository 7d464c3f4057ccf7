import type { Locale } from '../schema.ts';

/** The guide a new language begins with: questions whose answers every translator needs. */
export const styleGuide = ({ name, tag, quotes: [open, close, innerOpen, innerClose] }: Pick<Locale, 'name' | 'tag' | 'quotes'>): string => `# ${name} (\`${tag}\`)

Write this guide in ${name}. It belongs to everybody who translates; change it by a proposal, like a text.

## Tone and address

How do we speak to the person who learns? Which form of address? How do we avoid naming one gender only?

## Typography

Quotation marks: ${open}…${close}, and inside them ${innerOpen}…${innerClose}. Numbers, times, dates, spaces before signs: say how they are written.

## What is not translated

Labels of the Traffic Light Protocol (TLP:RED, TLP:AMBER+STRICT…), addresses that end in \`.example\`, names of products and
services, titles of works that are cited, and the invented names of Taluna.

## Agreed words

| English | ${name} |
| --- | --- |
| election management body | |
| electoral interference | |
| foreign interference | |
| information manipulation | |
| disinformation | |
| principle 3 | |
`;
