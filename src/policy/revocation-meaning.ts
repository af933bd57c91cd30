import type { Phrase } from './phrase-book.ts';

/**
 * What a phrase says about being texted.
 *
 * - `revoke` no more texts · `revoke-both` no more texts or calls · `revoke-cancel` the lone word cancel, which
 *   stops texts (47 CFR 64.1200(a)(10)) but may have meant an appointment
 * - `no-calls` no more calls; with `text-is-fine` beside it texts may go on, else it counts for both
 * - `few-calls` they seldom take calls; with `text-is-fine` beside it the same as `no-calls`, alone unclear
 * - `hold` unclear, a person must look · `hold-instead` the same, and the words inside it say nothing more
 * - `nothing` an everyday meaning of the words inside it ("stop by at five")
 *
 * Some say nothing alone and decide what other words mean:
 *
 * - `demand` that something end, not said what ("stop asking"); with a `reason` beside it ("we sold the house")
 *   texts are meant
 * - `drop-it` the same of a number ("take it off"), with `whose` ("who gave you my number")
 * - `off-switch` the same of something that runs ("turn them off"), with `of-texts` ("the alerts never stop")
 * - `not-here` nothing is to be sent to a phone ("don't text it"), with `whose` ("this is my son's tablet")
 * - `not-them` somebody else is not to be texted: unclear, and nothing with `text-is-fine` beside it ("text me")
 * - `accident` a stop sent by mistake: unclear, and no stop with `stay` beside it ("add me back")
 * - `jest` delight: a bare "stop!" beside it is laughter
 * - `away` they cannot come: "cancel me" beside it is about the visit
 */
export type RevocationMeaning =
  | 'revoke'
  | 'revoke-both'
  | 'revoke-cancel'
  | 'no-calls'
  | 'few-calls'
  | 'text-is-fine'
  | 'hold'
  | 'hold-instead'
  | 'nothing'
  | 'demand'
  | 'reason'
  | 'drop-it'
  | 'whose'
  | 'off-switch'
  | 'of-texts'
  | 'not-here'
  | 'not-them'
  | 'accident'
  | 'stay'
  | 'jest'
  | 'away';

export type RevocationPhrase = Phrase<RevocationMeaning>;
