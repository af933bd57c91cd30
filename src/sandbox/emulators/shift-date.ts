import { type ClockState, clockNow, wallClock } from '../clock.ts';

const Wall = globalThis.Date;

/**
 * Makes this process's `Date` follow the sandbox's clock. The emulators read `Date` themselves and take no clock,
 * and Slack's ts and Twilio's dates must move with Baton's.
 */
export function shiftDate(): { readonly set: (state: ClockState) => void; readonly now: () => number } {
  let state = wallClock;
  const now = () => Math.trunc(clockNow(state, Wall.now()));
  globalThis.Date = new Proxy(Wall, {
    construct: (target, args, newTarget): Date =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  return {
    now,
    set: (next) => {
      state = next;
    },
  };
}
