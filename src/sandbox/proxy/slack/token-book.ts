import { aliasOf } from '../../emulators/slack-seed.ts';

export interface Principal {
  readonly token: string;
  readonly userId: string;
  readonly isBot: boolean;
}

/**
 * Who may speak, by token. The emulator takes every unknown token for its administrator, so the check is made here;
 * it also limits what one token may ask in an hour, so each request is made under one of the token's aliases.
 */
export class TokenBook {
  readonly #principals: ReadonlyMap<string, Principal>;
  readonly #requests = new Map<string, number>();

  constructor(principals: readonly Principal[]) {
    this.#principals = new Map(principals.map((principal) => [principal.token, principal]));
  }

  find(token: string): Principal | undefined {
    return this.#principals.get(token);
  }

  get bot(): Principal {
    for (const principal of this.#principals.values()) if (principal.isBot) return principal;
    throw new Error('the workspace has no bot');
  }

  /** The token under which the emulator hears this principal's next request. */
  alias({ token, isBot }: Principal): string {
    const requests = this.#requests.get(token) ?? 0;
    this.#requests.set(token, requests + 1);
    return aliasOf(token, requests, isBot);
  }
}
