import { idOf } from '../bson/document.ts';
import { textOf, type Value } from '../bson/value.ts';
import type { Change } from './change.ts';
import type { Collection } from './collection.ts';
import { readIndexSpec } from './index-spec.ts';

/** What arrives is part of a larger buffer, which must not be kept alive by one document. */
const own = ({ bytes }: Value): Buffer => Buffer.from(bytes);

type Prepare = (collection: Collection, value: Value) => () => void;

const nothing = (): undefined => undefined;

/** For every kind of change: whether it can be done (else it throws), and the function that does it. */
const preparers = {
  create: () => nothing,
  drop: () => nothing,
  retry: () => nothing,
  insert: (collection, value) => collection.prepare(own(value)),
  replace: (collection, value) => collection.prepare(own(value), collection.byId(idOf(value.bytes))),
  delete: (collection, value) => {
    const row = collection.byId(value);
    return row ? () => collection.remove(row) : nothing;
  },
  index: (collection, value) => {
    const index = collection.build(readIndexSpec(own(value)));
    return () => collection.indexes.push(index);
  },
  unindex: (collection, value) => () => collection.dropIndex(textOf(value)),
} satisfies Record<Change['kind'], Prepare>;

export const prepareChange = (collection: Collection, { kind, value }: Change): (() => void) =>
  preparers[kind](collection, value);
