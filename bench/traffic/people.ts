/** Texas, valid numbers, none twice: person 0 is +15122000000. */
export const phoneOf = (person: number): string => `+1512${2_000_000 + person}`;

/** Message sids and webhook ids by their number, so that what was sent can be looked for in the store. */
export const sidOf = (number: number): string => `SM${String(number).padStart(32, '0')}`;
export const webhookIdOf = (number: number): string => `bench-${number}`;
