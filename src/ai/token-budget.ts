/** Tokens that drafts may use in a day (UTC). Each process counts its own, from nothing when it starts. */
export interface TokenBudget {
  /**
   * Sets tokens aside before a call, so that calls under way at once cannot overdraw the day together. Undefined: not
   * enough is left. What a call really used is settled; one whose answer was lost stays counted, for it may be billed.
   */
  readonly reserve: (tokens: number, now: number) => Reservation | undefined;
}

export interface Reservation {
  readonly settle: (used: number) => void;
}

const DAY = 86_400_000;

export function tokenBudget(perDay: number): TokenBudget {
  let day = 0;
  let spent = 0;
  return {
    reserve: (tokens, now) => {
      const today = Math.floor(now / DAY);
      if (today !== day) {
        day = today;
        spent = 0;
      }
      if (spent + tokens > perDay) return undefined;
      spent += tokens;
      return {
        settle: (used) => {
          if (today === day) spent += used - tokens;
        },
      };
    },
  };
}
