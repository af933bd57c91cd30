import { documentOf, type Field, fieldsOf, objectValue } from '../bson/document.ts';
import { longValue } from '../bson/numbers.ts';
import { intValue, stringValue, textOf, type Value } from '../bson/value.ts';

const kinds = ['create', 'drop', 'insert', 'replace', 'delete', 'index', 'unindex', 'retry'] as const;

/**
 * One change of the stored data, as the journal keeps it. The value is the document (`insert`, `replace`), the `_id` (`delete`), the
 * specification (`index`) or the name (`unindex`); null for the other kinds.
 */
export interface Change {
  readonly kind: (typeof kinds)[number];
  readonly namespace: string;
  readonly value: Value;
}

/** What a retryable statement answered; it is journaled in one record with its change, so that both or neither survive. */
export interface Retry {
  /** The logical session id, in hexadecimal. */
  readonly session: string;
  readonly txnNumber: bigint;
  readonly statement: number;
  readonly outcome: Buffer;
}

export function encodeChange({ kind, namespace, value }: Change, retry?: Retry): Buffer {
  const fields: Field[] = [
    { name: 'k', value: stringValue(kind) },
    { name: 'ns', value: stringValue(namespace) },
    { name: 'v', value },
  ];
  if (retry) fields.push({ name: 'r', value: objectValue(encodeRetry(retry)) });
  return documentOf(fields);
}

const encodeRetry = ({ session, txnNumber, statement, outcome }: Retry): Buffer =>
  documentOf([
    { name: 'lsid', value: stringValue(session) },
    { name: 'txn', value: longValue(txnNumber) },
    { name: 'stmt', value: intValue(statement) },
    { name: 'out', value: objectValue(outcome) },
  ]);

/** Reads what `encodeChange` wrote. The change shares the bytes of the record. */
export function decodeChange(record: Buffer): { change: Change; retry: Retry | undefined } {
  const [kindField, namespace, value, retry] = fieldsOf(record);
  const kind = kinds.find((known) => kindField && textOf(kindField.value) === known);
  if (!kind || !namespace || !value)
    throw new Error('the journal holds a record of another version of this store');
  const change = { kind, namespace: textOf(namespace.value), value: value.value };
  return { change, retry: retry && decodeRetry(retry.value.bytes) };
}

function decodeRetry(document: Buffer): Retry | undefined {
  const [lsid, txn, stmt, out] = fieldsOf(document);
  if (!lsid || !txn || !stmt || !out) return undefined;
  return {
    session: textOf(lsid.value),
    txnNumber: txn.value.bytes.readBigInt64LE(0),
    statement: stmt.value.bytes.readInt32LE(0),
    outcome: Buffer.from(out.value.bytes),
  };
}
