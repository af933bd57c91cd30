import { describe, expect, test } from 'vitest';
import { inTime, soon } from '../../src/slack/in-time.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';

/** Something that is decided when the test says so. */
function pending<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function acknowledged() {
  const acked = pending<string>();
  return { ack: async () => acked.resolve('acked'), acked: acked.promise };
}

const patience = { ackMs: 20, giveUpMs: 5_000 };

describe('a click', () => {
  test('is acknowledged after it was carried out', async () => {
    const deciding = pending<string>();
    const { ack, acked } = acknowledged();
    const order: string[] = [];
    const outcome = inTime(
      deciding.promise.finally(() => order.push('decided')),
      ack,
    );
    void acked.then(() => order.push('acked'));
    deciding.resolve('sent');
    expect(await outcome).toEqual({ kind: 'decided', value: 'sent' });
    expect(order).toEqual(['decided', 'acked']);
  });

  test('that takes long is acknowledged in time, and its outcome still heard', async () => {
    const deciding = pending<string>();
    const { ack, acked } = acknowledged();
    const outcome = inTime(deciding.promise, ack, patience);
    expect(await acked).toBe('acked');
    deciding.resolve('sent');
    expect(await outcome).toEqual({ kind: 'decided', value: 'sent' });
  });

  test('is not recorded when the store is away, or never answers', async () => {
    const { ack } = acknowledged();
    const away = Promise.reject(new StoreAway('away'));
    expect(await inTime(away, ack)).toEqual({ kind: 'not-recorded' });
    expect(await inTime(pending().promise, ack, { ackMs: 5, giveUpMs: 10 })).toEqual({
      kind: 'not-recorded',
    });
    expect(await soon(pending().promise, 5)).toEqual({ kind: 'not-recorded' });
  });

  test('that runs into a bug is acknowledged, and the bug comes out', async () => {
    const { ack, acked } = acknowledged();
    await expect(inTime(Promise.reject(new TypeError('bug')), ack)).rejects.toThrow('bug');
    expect(await Promise.race([acked, Promise.resolve('no')])).toBe('acked');
  });
});
