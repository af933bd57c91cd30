import type { Exchange } from './exchange.ts';
import type { Fault, FaultOrder } from './fault.ts';

/** A standing fault and how often it was met. */
export interface StandingFault extends FaultOrder {
  readonly id: string;
  readonly struck: number;
  readonly passed: number;
}

/** The faults that stand, oldest first; the first that matches strikes. */
export class FaultBoard {
  readonly #standing = new Map<string, StandingFault>();
  #count = 0;

  add(order: FaultOrder): string {
    this.#count += 1;
    const id = `fault-${this.#count}`;
    this.#standing.set(id, { ...order, id, struck: 0, passed: 0 });
    return id;
  }

  /** Removes one, or all. A fault that struck as often as it should stays on the list, spent. */
  remove(id?: string): void {
    if (id === undefined) this.#standing.clear();
    else this.#standing.delete(id);
  }

  list(): readonly StandingFault[] {
    return [...this.#standing.values()];
  }

  /** The fault that strikes this request, counted. */
  take(exchange: Omit<Exchange, 'fault'>): Fault | undefined {
    for (const standing of this.#standing.values()) {
      if (!matches(standing, exchange) || isSpent(standing)) continue;
      if (standing.passed < standing.match.skip) {
        this.#standing.set(standing.id, { ...standing, passed: standing.passed + 1 });
        continue;
      }
      this.#standing.set(standing.id, { ...standing, struck: standing.struck + 1 });
      return standing.fault;
    }
    return undefined;
  }

  /** Numbers that an `opt-out` fault blocks at the carrier. */
  blockedNumbers(): ReadonlySet<string> {
    return new Set(this.list().flatMap(({ fault }) => (fault.kind === 'opt-out' ? [fault.number] : [])));
  }
}

const isSpent = ({ match, struck }: StandingFault): boolean =>
  match.times !== undefined && struck >= match.times;

function matches({ target, match, fault }: StandingFault, exchange: Omit<Exchange, 'fault'>): boolean {
  if (fault.kind === 'opt-out' || target !== exchange.target) return false;
  const { method, path, bodyContains } = match;
  if (method !== undefined && !named(method, exchange.operation)) return false;
  if (path !== undefined && !new RegExp(path).test(exchange.path)) return false;
  return bodyContains === undefined || bodyOf(exchange).includes(bodyContains);
}

function named(pattern: string, operation: string): boolean {
  const expression = /^\/(.+)\/$/.exec(pattern)?.[1];
  return expression === undefined ? pattern === operation : new RegExp(expression).test(operation);
}

const bodyOf = ({ fields, raw }: Pick<Exchange, 'fields' | 'raw'>): string =>
  `${JSON.stringify(fields)}\n${Object.values(fields).map(String).join('\n')}\n${raw.toString('utf8')}`;
