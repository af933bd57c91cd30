import type { WorkResult } from '../use-cases/work-ports.ts';

type Handler<Row> = (row: Row) => Promise<WorkResult>;

/** Two things that one effect asks for: the second begins when the first is done; both are idempotent. */
export const inTurn =
  <Row>(first: Handler<Row>, second: Handler<Row>): Handler<Row> =>
  async (row) => {
    const result = await first(row);
    return result.kind === 'done' ? second(row) : result;
  };
