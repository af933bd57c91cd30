import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StoreAway } from '../../src/use-cases/ports.ts';
import { isUnreadable, type WorkResult } from '../../src/use-cases/work-ports.ts';
import { freshDatabase, type Server, startServer } from '../store/store-world.ts';
import {
  type AnyRow,
  type Clock,
  card,
  dispatchAt,
  draftAt,
  marked,
  openProcess,
  type Process,
  type ProcessOptions,
  pageCard,
  rowIn,
  soon,
  want,
} from './work-world.ts';

let server: Server;
let uri: string;
let clock: Clock;
let processes: Process[];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  uri = freshDatabase(server.uri);
  clock = { at: 1_000 };
  processes = [];
  return () => Promise.all(processes.map(({ end }) => end()));
});

/** A running process. */
async function running(options: Omit<ProcessOptions, 'clock'> = {}): Promise<Process> {
  const process = await openProcess(uri, { clock, ...options });
  processes.push(process);
  process.relay.start();
  process.workers.start();
  return process;
}

/** Work that waits to be told its end, and a count of who began. */
function held() {
  const begun: string[] = [];
  const ends: ((end: WorkResult) => void)[] = [];
  const work = (row: AnyRow): Promise<WorkResult> => {
    begun.push(row.id);
    return new Promise((resolve) => ends.push(resolve));
  };
  return { begun, work, end: (end: WorkResult = { kind: 'done' }) => ends.shift()?.(end) };
}

const isClosed = async (process: Process, id: string) => (await rowIn(process, id))?.open === false;

describe('who works on what', () => {
  test('two processes on one store: every row once, never two at once', async () => {
    const under = new Set<string>();
    const ran: string[] = [];
    const work = async ({ id }: AnyRow): Promise<WorkResult> => {
      if (under.has(id)) throw new Error(`${id} runs twice at once`);
      under.add(id);
      ran.push(id);
      await Promise.resolve();
      under.delete(id);
      return { kind: 'done' };
    };
    const [one, two] = await Promise.all([running({ work }), running({ work })]);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => want(n % 2 ? one : two, `s${n}`, draftAt(n), card(`SM${n}`))),
    );
    await soon(() => ran.length).toBe(80);
    expect(new Set(ran).size).toBe(80);
    expect([one.errors, two.errors]).toEqual([[], []]);
  });

  test('lanes: the cards of a conversation come one at a time, in order, across processes', async () => {
    const lanes = new Map<string, string[]>();
    const busy = new Set<string>();
    const tried = new Set<string>();
    const work = async ({ stream, id }: AnyRow): Promise<WorkResult> => {
      if (busy.has(stream)) throw new Error(`two at once in ${stream}`);
      busy.add(stream);
      await Promise.resolve();
      busy.delete(stream);
      // Every third must be tried again, and holds up what comes after it.
      if (id.endsWith('3') && !tried.has(id)) {
        tried.add(id);
        return { kind: 'again', at: clock.at, counts: false, because: 'slack is slow' };
      }
      lanes.set(stream, [...(lanes.get(stream) ?? []), id]);
      return { kind: 'done' };
    };
    const both = await Promise.all([running({ work }), running({ work })]);
    for (let n = 0; n < 7; n += 1) {
      await Promise.all(
        ['a', 'b', 'c'].map((contact, i) => want(both[(n + i) % 2] ?? both[0], contact, card(`${n}`))),
      );
    }
    await soon(() => [...lanes.values()].flat().length).toBe(21);
    for (const stream of ['a', 'b', 'c'])
      expect(lanes.get(stream)).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `card:T1:${stream}:in:${n}`));
    expect(both.map(({ errors }) => errors)).toEqual([[], []]);
  });

  test('a head that waits for its next try holds its lane, and no other', async () => {
    const ran: string[] = [];
    const one = await running({
      work: async ({ id }) => {
        ran.push(id);
        if (id === 'card:T1:a:in:1' && clock.at < 9_000)
          return { kind: 'again', at: 9_000, counts: true, because: 'slack said no' };
        return { kind: 'done' };
      },
    });
    await want(one, 'a', card('1'));
    await want(one, 'a', card('2'));
    await want(one, 'b', card('3'));
    await soon(() => ran).toContain('card:T1:b:in:3');
    await soon(async () => (await rowIn(one, 'card:T1:a:in:2'))?.look).toBe(9_000);
    expect(ran).not.toContain('card:T1:a:in:2');
    clock.at = 9_000;
    await soon(() => ran).toContain('card:T1:a:in:2');
    expect(ran.filter((id) => id.startsWith('card:T1:a'))).toEqual([
      'card:T1:a:in:1',
      'card:T1:a:in:1',
      'card:T1:a:in:2',
    ]);
  });

  test('pages never wait: not for slots, not for order, not for load', async () => {
    const { begun, work, end } = held();
    const slots = { urgent: 1, prompt: 1, slack: 1, slow: 1 };
    const one = await running({ work, slots });
    const leave = one.way.enter();
    await want(one, 'a', card('1'), card('2'), draftAt(1), draftAt(2));
    await soon(() => begun.length).toBe(2);
    await want(one, 'a', pageCard('p1'));
    await soon(() => begun).toContain('card:T1:a:page:p1');
    leave();
    for (let n = 0; n < 5; n += 1) {
      await soon(() => begun.length).toBeGreaterThan(n);
      end();
    }
  });
});

describe('leases', () => {
  test('a dead process loses its row when the lease runs out, and not before', async () => {
    const wall = { at: 0 };
    const ran: string[] = [];
    const dying = await openProcess(uri, { clock });
    processes.push(dying);
    await want(dying, 'a', draftAt(1));
    await soon(() => marked(dying)).toBe(0);
    const [row] = await dying.rows.due(['slow'], 1_000, 0, 1);
    if (row === undefined || isUnreadable(row)) throw new Error('no row');
    await dying.rows.claim(row, { id: 'the dead', from: 0, until: 10_000 }, 1_000);

    clock.at = 1_000_000;
    const heir = await running({
      wall: () => wall.at,
      work: async ({ id }) => {
        ran.push(id);
        return { kind: 'done' };
      },
    });
    await want(heir, 'b', draftAt(1));
    await soon(() => isClosed(heir, 'T1:b:0000000001#0')).toBe(true);
    expect(ran).toEqual(['T1:b:0000000001#0']);
    wall.at = 10_000;
    clock.at += 20_000;
    await soon(() => isClosed(heir, 'T1:a:0000000001#0')).toBe(true);
    expect(ran).toEqual(['T1:b:0000000001#0', 'T1:a:0000000001#0']);
  });

  test('who comes back too late changes nothing', async () => {
    const slow = held();
    const one = await running({ work: slow.work, wall: () => 0, leaseMs: 10_000 });
    await want(one, 'a', draftAt(1));
    await soon(() => slow.begun.length).toBe(1);
    await one.relay.stop();
    const quick = held();
    clock.at += 20_000;
    const two = await running({ work: quick.work, wall: () => 10_000, leaseMs: 10_000 });
    await soon(() => quick.begun.length).toBe(1);
    slow.end({ kind: 'again', at: 5, counts: true, because: 'late' });
    await soon(() => one.errors).toMatchObject([{ name: 'LeaseLost' }]);
    expect(await rowIn(two, 'T1:a:0000000001#0')).toMatchObject({ open: true, leaseUntil: 20_000 });
    quick.end();
    await soon(() => isClosed(two, 'T1:a:0000000001#0')).toBe(true);
    expect(two.errors).toEqual([]);
  });

  test('long work keeps its lease', async () => {
    const { begun, work, end } = held();
    const one = await running({ work, leaseMs: 300 });
    await want(one, 'a', draftAt(1));
    await soon(() => begun.length).toBe(1);
    const until = async (): Promise<number> => (await rowIn(one, 'T1:a:0000000001#0'))?.leaseUntil ?? 0;
    const first = await until();
    await running({ work, leaseMs: 300 });
    await soon(until).toBeGreaterThan(first + 600);
    expect(begun).toHaveLength(1);
    end();
    await soon(() => isClosed(one, 'T1:a:0000000001#0')).toBe(true);
  });
});

describe('time', () => {
  test('a timer waits for its time', async () => {
    const { begun, work, end } = held();
    const one = await running({ work });
    await want(one, 'a', dispatchAt(5_000));
    await want(one, 'a', draftAt(1));
    await soon(() => begun).toEqual(['T1:a:0000000002#0']);
    clock.at = 5_000;
    await soon(() => begun).toEqual(['T1:a:0000000002#0', 'T1:a:0000000001#0']);
    end();
    end();
  });

  test('a card asks to be refreshed, and holds up nobody until then', async () => {
    const ran: string[] = [];
    const one = await running({
      work: async ({ id }) => {
        ran.push(id);
        return id.endsWith('1') ? { kind: 'done', refreshAt: clock.at + 60_000 } : { kind: 'done' };
      },
    });
    await want(one, 'a', card('1'));
    await want(one, 'a', card('2'));
    await soon(() => ran).toEqual(['card:T1:a:in:1', 'card:T1:a:in:2']);
    clock.at += 60_000;
    await soon(() => ran).toEqual(['card:T1:a:in:1', 'card:T1:a:in:2', 'card:T1:a:in:1']);
  });
});

describe('desired state', () => {
  test('what is wanted while somebody works on it is done again', async () => {
    const { begun, work, end } = held();
    const one = await running({ work });
    await want(one, 'a', card('1'));
    await soon(() => begun.length).toBe(1);
    await want(one, 'a', card('1'));
    await soon(async () => (await rowIn(one, 'card:T1:a:in:1'))?.wanted).toBe(2);
    end();
    await soon(() => begun.length).toBe(2);
    expect(await rowIn(one, 'card:T1:a:in:1')).toMatchObject({ open: true, done: 1, wanted: 2 });
    end();
    await soon(() => rowIn(one, 'card:T1:a:in:1')).toMatchObject({ open: false, done: 2 });
  });

  test('a page that changes while it is posted is brought up to date', async () => {
    const { begun, work, end } = held();
    const one = await running({ work });
    await want(one, 'a', pageCard('p'));
    await soon(() => begun.length).toBe(1);
    await want(one, 'a', pageCard('p'));
    await soon(async () => (await rowIn(one, 'card:T1:a:page:p'))?.wanted).toBe(2);
    end();
    await soon(() => begun.length).toBe(2);
    end();
    await soon(() => isClosed(one, 'card:T1:a:page:p')).toBe(true);
  });

  test('a finished card that is wanted anew takes a new place in its lane', async () => {
    const ran: string[] = [];
    const one = await running({
      work: async ({ id }) => {
        ran.push(id);
        return { kind: 'done' };
      },
    });
    await want(one, 'a', card('1'));
    await soon(() => isClosed(one, 'card:T1:a:in:1')).toBe(true);
    await want(one, 'a', card('2'), card('1'));
    await soon(() => ran).toEqual(['card:T1:a:in:1', 'card:T1:a:in:2', 'card:T1:a:in:1']);
    expect(await rowIn(one, 'card:T1:a:in:1')).toMatchObject({ position: '0000000002#001' });
  });
});

describe('failure', () => {
  const failing = (result: () => WorkResult | Promise<WorkResult>) => {
    const tries: number[] = [];
    const work = async (row: AnyRow): Promise<WorkResult> => {
      tries.push(row.tries);
      return result();
    };
    return { tries, work };
  };

  /** Asks again and again, each time ten minutes later. */
  const later = <T>(ask: () => T) =>
    soon(() => {
      clock.at += 600_000;
      return ask();
    });

  test('counted tries end with a person, and a new wish starts anew', async () => {
    const { tries, work } = failing(() => ({
      kind: 'again',
      at: clock.at,
      counts: true,
      because: 'channel_not_found',
    }));
    const one = await running({ work, mostTries: 3 });
    await want(one, 'a', card('1'));
    await soon(() => one.dead).toMatchObject([
      { row: { id: 'card:T1:a:in:1', stream: 'a' }, because: 'channel_not_found' },
    ]);
    expect(tries).toEqual([1, 2, 3]);
    await soon(() => rowIn(one, 'card:T1:a:in:1')).toMatchObject({ dead: true, open: false });
    await want(one, 'a', card('1'));
    await soon(() => one.dead.length).toBe(2);
  });

  test('a dead head no longer holds its lane', async () => {
    const ran: string[] = [];
    const one = await running({
      mostTries: 1,
      work: async ({ id }) => {
        ran.push(id);
        return id.endsWith('1')
          ? { kind: 'again', at: clock.at, counts: true, because: 'no' }
          : { kind: 'done' };
      },
    });
    await want(one, 'a', card('1'), card('2'));
    await soon(() => ran).toEqual(['card:T1:a:in:1', 'card:T1:a:in:2']);
  });

  test('throwing counts, and the error goes to the log by its name only', async () => {
    const { work } = failing(() => {
      throw new TypeError('the lead said: call me');
    });
    const one = await running({ work, mostTries: 2 });
    await want(one, 'a', draftAt(1));
    await later(() => one.dead).toMatchObject([{ because: 'TypeError' }]);
    expect(JSON.stringify(await rowIn(one, 'T1:a:0000000001#0'))).not.toContain('call me');
  });

  test.each([
    ['waiting', (): WorkResult => ({ kind: 'again', at: clock.at, counts: false, because: 'paced' })],
    [
      'the store being away',
      (): WorkResult => {
        throw new StoreAway('away');
      },
    ],
  ])('%s is no failure', async (_, result) => {
    const { tries, work } = failing(result);
    const one = await running({ work, mostTries: 2 });
    await want(one, 'a', draftAt(1));
    await later(() => tries.length).toBeGreaterThan(4);
    expect(new Set(tries)).toEqual(new Set([1]));
    expect(one.dead).toEqual([]);
  });

  test('a row that takes its process down is given up without being run again', async () => {
    const one = await openProcess(uri, { clock });
    processes.push(one);
    await want(one, 'a', draftAt(1));
    await soon(() => marked(one)).toBe(0);
    for (let n = 1; n <= 3; n += 1) {
      const [row] = await one.rows.due(['slow'], 1_000, n, 1);
      if (row === undefined || isUnreadable(row)) throw new Error('no row');
      await one.rows.claim(row, { id: `killed ${n}`, from: n, until: n }, 1_000);
    }
    const ran: string[] = [];
    clock.at = 1_000_000;
    const two = await running({
      mostTries: 3,
      work: async ({ id }) => {
        ran.push(id);
        return { kind: 'done' };
      },
    });
    await soon(() => two.dead.length).toBe(1);
    expect(ran).toEqual([]);
  });

  test('a row that only a newer version understands is left to it, named, and holds up nobody else', async () => {
    const one = await running();
    await one.workers.stop();
    await want(one, 'a', card('1'), card('2'));
    await want(one, 'b', card('3'));
    await soon(() => marked(one)).toBe(0);
    await one.store.models.raw.work.updateOne({ _id: 'card:T1:a:in:1' }, { $set: { 'effect.kind': 'fax' } });
    const two = await running();
    await soon(() => isClosed(two, 'card:T1:b:in:3')).toBe(true);
    await soon(() => two.errors).toMatchObject([
      { name: 'UnreadableWork', message: expect.stringContaining('card:T1:a:in:1') },
    ]);
    expect(await rowIn(two, 'card:T1:a:in:2')).toMatchObject({ open: true, tries: 0 });
    expect(await rowIn(two, 'card:T1:a:in:1')).toMatchObject({ open: true, look: 61_000 });
  });

  test('nobody could be told: it is tried until somebody is', async () => {
    let asked = 0;
    const one = await running({
      mostTries: 1,
      work: async () => ({ kind: 'again', at: clock.at, counts: true, because: 'no' }),
      onDead: async () => {
        asked += 1;
        if (asked < 3) throw new Error('slack is away');
      },
    });
    await want(one, 'a', draftAt(1));
    await later(() => rowIn(one, 'T1:a:0000000001#0')).toMatchObject({ dead: true });
    expect(asked).toBe(3);
  });
});

test('stopping finishes what is under way and starts nothing more', async () => {
  const { begun, work, end } = held();
  const one = await running({ work });
  await want(one, 'a', card('1'), card('2'));
  await soon(() => begun.length).toBe(1);
  let stopped = false;
  const stopping = one.workers.stop().then(() => {
    stopped = true;
  });
  await soon(() => rowIn(one, 'card:T1:a:in:2')).toMatchObject({ open: true });
  expect(stopped).toBe(false);
  end();
  await stopping;
  expect(await rowIn(one, 'card:T1:a:in:1')).toMatchObject({ open: false });
  expect(begun).toEqual(['card:T1:a:in:1']);
});
