import { overdueReviews } from '../policy/overdue-reviews.ts';
import { versionsWith } from '../policy/rule-versions.ts';
import { copyLines } from './copy-lines.ts';
import { refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';

type Port = Pick<Ports, 'settings' | 'rolesOf' | 'caughtUp' | 'senderPaused' | 'copyBooks' | 'now'> & {
  /** What stands still or waits. */
  readonly state: () => Promise<readonly string[]>;
};

/** `/baton status`: what works, what waits, which rules are in force. */
export const tellStatus =
  (port: Port) =>
  async (ws: string, user: string): Promise<{ kind: 'lines'; lines: readonly string[] } | Refused> => {
    const forbidden = await refusedFor(port, ws, user, 'look-up');
    if (forbidden) return forbidden;
    const { state: book } = await port.copyBooks.read(ws);
    const settings = settingsOf(port, ws);
    const senders = settings.numbers.map(({ number, label, registered }) => {
      const paused = port.senderPaused(ws, number);
      return `${label}: ${registered ? (paused === undefined ? 'sends' : `paused, ${paused.because}`) : 'not registered, nothing leaves'}`;
    });
    const { people, lastResort } = settings.onCall;
    return {
      kind: 'lines',
      lines: [
        port.caughtUp()
          ? 'Missed texts are read; sending is open.'
          : 'Missed texts are being read; nothing leaves until then.',
        ...senders,
        people.length === 0
          ? `Nobody is on call: pages go to ${lastResort}.`
          : `On call: ${people.map((person) => `<@${person}>`).join(', then ')}.`,
        `Rules: ${versionsWith(settings.version)}.`,
        ...overdueReviews(settings, port.now()).map((line) => `⚠️ ${line}`),
        ...copyLines(book, settings),
        ...(await port.state()),
      ],
    };
  };
