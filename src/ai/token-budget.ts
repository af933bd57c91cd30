/** Tokens that drafts may use in a day of 24 hours UTC; the first call over it is not made. */
export interface TokenBudget {
  readonly left: (now: number) => number;
  readonly spend: (tokens: number, now: number) => void;
}

const DAY = 86_400_000;

/** One process's share: with several processes each keeps its own count, and the setting is per process. */
export function tokenBudget(perDay: number): TokenBudget {
  let day = -1;
  let spent = 0;
  const turn = (now: number): void => {
    const today = Math.floor(now / DAY);
    if (today !== day) {
      day = today;
      spent = 0;
    }
  };
  return {
    left: (now) => {
      turn(now);
      return Math.max(0, perDay - spent);
    },
    spend: (tokens, now) => {
      turn(now);
      spent += tokens;
    },
  };
}
