import { isOpenTrouble, type SenderTrouble } from '../domain/sending.ts';
import type { BusinessNumber, Settings } from '../domain/settings.ts';
import { refuse } from './commit.ts';
import { commitSending } from './commit-sending.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';

type Port = Pick<Ports, 'sending' | 'now' | 'newId' | 'settings' | 'rolesOf'>;

/** What became of the senders, one sentence a line. */
export interface Halted {
  readonly kind: 'lines';
  readonly lines: readonly string[];
}

/** `/baton pause <number> [why]`: an admin stops a number, or all; nothing leaves from it until one resumes it. */
export const pauseSenders =
  (port: Port) =>
  async (ws: string, user: string, what: string, why: string): Promise<Halted | Refused> => {
    const forbidden = await refusedFor(port, ws, user, 'administer');
    if (forbidden) return forbidden;
    const settings = settingsOf(port, ws);
    const senders = sendersNamed(settings, what);
    if (senders.length === 0) return refused(whichOnes(settings, what));
    const by = `person:${user}` as const;
    const id = port.newId('halt');
    const numbers = senders.map(({ number }) => number);
    await commitSending(port, { ws, key: id, actor: by }, (_, at) => ({
      kind: 'commit',
      events: [
        {
          type: 'SenderTroubleFound',
          trouble: {
            id,
            numbers,
            stops: true,
            because: why.trim() === '' ? 'an admin stopped it.' : `${why.trim().replace(/\.$/, '')}.`,
            next: 'Nothing leaves until an admin resumes it.',
            by,
            at,
          },
        },
      ],
    }));
    return {
      kind: 'lines',
      lines: senders.map(({ label }) => `${label} is paused. Nothing leaves from it.`),
    };
  };

/** `/baton resume <number>`: whatever stops it is over; other numbers that shared the trouble go on too. */
export const resumeSenders =
  (port: Port) =>
  async (ws: string, user: string, what: string): Promise<Halted | Refused> => {
    const settings = settingsOf(port, ws);
    const numbers = sendersNamed(settings, what).map(({ number }) => number);
    if (numbers.length === 0) return refused(whichOnes(settings, what));
    return resume(port, ws, user, ({ numbers: stopped }) =>
      stopped.some((number) => numbers.includes(number)),
    );
  };

/** The button on the message about a trouble. */
export const resumeTrouble =
  (port: Port) =>
  async ({ ws, trouble }: { ws: string; trouble: string }, user: string): Promise<Halted | Refused> =>
    resume(port, ws, user, ({ id }) => id === trouble);

async function resume(
  port: Port,
  ws: string,
  user: string,
  picked: (trouble: SenderTrouble) => boolean,
): Promise<Halted | Refused> {
  const forbidden = await refusedFor(port, ws, user, 'administer');
  if (forbidden) return forbidden;
  const by = `person:${user}` as const;
  const freed = new Set<string>();
  const command = { ws, key: port.newId('resume'), actor: by };
  await commitSending(port, command, (sending, at) => {
    const over = sending.troubles.filter(
      (trouble) => trouble.stops && isOpenTrouble(trouble, at) && picked(trouble),
    );
    freed.clear();
    for (const { numbers } of over) for (const number of numbers) freed.add(number);
    return over.length === 0
      ? refuse(undefined)
      : {
          kind: 'commit',
          events: over.map(({ id }) => ({ type: 'SenderResumed', trouble: id, by, at })),
        };
  });
  if (freed.size === 0) return refused('Nothing is paused there. It sends.');
  const { numbers } = settingsOf(port, ws);
  const labels = [...freed].map(
    (number) => numbers.find((sender) => sender.number === number)?.label ?? number,
  );
  return { kind: 'lines', lines: labels.map((label) => `${label} sends again.`) };
}

/** By label, by number however it is written, or all. */
function sendersNamed({ numbers }: Settings, what: string): readonly BusinessNumber[] {
  const asked = what.trim().toLowerCase();
  if (asked === 'all') return numbers;
  const digits = asked.replace(/\D/g, '');
  return numbers.filter(
    ({ label, number }) =>
      label.toLowerCase() === asked || (digits.length >= 4 && number.replace(/\D/g, '').endsWith(digits)),
  );
}

const whichOnes = ({ numbers }: Settings, what: string): string => {
  const labels = numbers.map(({ label }) => label).join(', ');
  return what.trim() === ''
    ? `Name a number: ${labels}, or all.`
    : `No number of ours is called that. There are ${labels}.`;
};
