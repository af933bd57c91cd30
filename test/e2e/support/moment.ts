import type { House, Who } from './house.ts';

/**
 * A moment on the wire. Arming it makes Baton stand still there for good; the promise says that it has got there. None
 * of it is known to Baton's own code.
 */
export type Moment = (house: House, who: Who) => Promise<Armed> | Armed;

export interface Armed {
  readonly reached: () => Promise<unknown>;
  /** For a moment that lies minutes later: it is only a matter of time now. */
  readonly begun?: () => Promise<unknown>;
  /** Lets Baton go on after all. */
  readonly release?: () => void;
}

/** Before it got there, or after it was done. */
export type Side = 'before' | 'after';
