/** Thrown to end a connection without an answer, as a fail point wants it. */
export class HangUp extends Error {
  override readonly name = 'HangUp';
}
