/** The properties that have a value: behind us, `undefined` and "not there" are told apart. */
export function definedOnly<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function definedOnly(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
