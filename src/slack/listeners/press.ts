import type { App } from '@slack/bolt';
import type { CardKey } from '../../domain/effect.ts';
import type { Refused } from '../../use-cases/ports.ts';
import type { ActionId } from '../action-ids.ts';
import { type Clicker, readClick, tell, tellRefusal } from '../clicker.ts';
import { type Refs, readRef, type Shape } from '../ids.ts';
import { inTime } from '../in-time.ts';
import type { SlackDeps } from '../slack-deps.ts';
import type { SlackUseCases } from '../use-cases.ts';

type At<S extends Shape> = Refs[S] & { readonly ws: string };

/** A button that does one thing at once. */
export interface Press<S extends Shape, R extends { readonly kind: string }> {
  readonly id: ActionId;
  readonly shape: S;
  readonly run: (useCases: SlackUseCases, at: At<S>, user: string) => Promise<R>;
  /** The card to draw anew when the button turns out to be dead: the thread then says so too. */
  readonly card?: (at: Refs[S]) => CardKey;
  /** What the clicker alone gets on success; most presses are answered by their card. */
  readonly answer?: (
    deps: SlackDeps,
    clicker: Clicker,
    at: At<S>,
    result: Exclude<R, Refused>,
  ) => Promise<void>;
}

/** Commit within two seconds, then acknowledge; whoever's press was not recorded, or came too late, is told. */
export function onPress<S extends Shape, R extends { readonly kind: string }>(
  app: App,
  deps: SlackDeps,
  { id, shape, run, card, answer }: Press<S, R>,
): void {
  app.action(id, async ({ ack, body, respond }) => {
    const click = readClick(body, respond);
    const ref = click && readRef(shape, click.value);
    if (click === undefined) return ack();
    const { clicker } = click;
    const { answers } = deps.look(clicker.ws).words;
    if (ref === undefined || deps.settings(clicker.ws) === undefined) {
      await ack();
      return tell(deps, clicker, ref === undefined ? answers.oldButton : answers.notSetUp);
    }
    const at = { ...ref, ws: clicker.ws };
    const outcome = await inTime(run(deps.useCases, at, clicker.user), ack, deps.patience);
    if (outcome.kind === 'not-recorded') return tell(deps, clicker, answers.notRecorded);
    const { value } = outcome;
    if (isDone(value)) return answer?.(deps, clicker, at, value);
    if (card !== undefined) deps.refresh(clicker.ws, ref.contact, card(ref));
    if (isRefused(value)) return tellRefusal(deps, clicker, value);
  });
}

const isDone = <R extends { readonly kind: string }>(value: R): value is Exclude<R, Refused> =>
  value.kind !== 'refused';

export const isRefused = (value: { readonly kind: string }): value is Refused => value.kind === 'refused';
