/** What a kind of stream may hold; the commit mechanism is the same for every kind. */
export interface EventCodec<E extends object> {
  /** Throws an error that says what cannot be read, without any value of it. Nothing is skipped. */
  readonly parse: (raw: object) => E;
}
