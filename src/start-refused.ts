/** A reason not to start that a person can mend; the message is for standard error as it stands. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
