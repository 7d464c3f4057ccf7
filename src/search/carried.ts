/** A query on its way to the search of another language: behind the `#`, which no browser sends to a server. */
export const carry = (query: string): string => `#${new URLSearchParams({ q: query })}`;

/** What came along behind the `#`, if anything did. */
export const carried = (hash: string): string => new URLSearchParams(hash.slice(1)).get('q') ?? '';
