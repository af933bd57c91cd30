import { evolveSending } from '../../src/domain/evolve-sending.ts';
import { allSending, pauseOf } from '../../src/domain/sending.ts';
import type { FakeWorld } from '../support/fake-world.ts';

/** No claim from a number that was stopped when it was made, and none while texts to us may have been missed. */
export function checkSenders(world: FakeWorld, fault: (what: string) => void): void {
  let sending = allSending(world.settings.ws);
  let told = 0;
  world.streams.log.forEach(({ events }, index) => {
    for (; told < world.sending.log.length; told += 1) {
      const entry = world.sending.log[told];
      if (entry === undefined || entry.after > index) break;
      sending = evolveSending(sending, entry.events);
    }
    for (const event of events) {
      if (event.type !== 'SendClaimed') continue;
      const stopped = pauseOf(sending, event.from, event.at);
      if (stopped) fault(`${event.sendKey}: left from a number that was stopped (${stopped.because})`);
      if (sending.gap) fault(`${event.sendKey}: left while texts to us were missing`);
    }
  });
}
