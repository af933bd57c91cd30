import { BSON } from 'bson';
import { fieldNamed, nameBytes, objectValue } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, textOf, type Value } from '../bson/value.ts';
import { codes, nameOf } from '../errors.ts';

/** What a set of one member cannot promise. The write has been done all the same, as on a real server. */
export function writeConcernError(concern: Buffer | undefined): Value | undefined {
  const w = concern && fieldNamed(concern, nameBytes('w'));
  if (!w) return undefined;
  if (w.type === Type.string) {
    const name = textOf(w);
    if (name === 'majority') return undefined;
    return error(
      codes.UnknownReplWriteConcern,
      `No write concern mode named '${name}' found in replica set configuration`,
    );
  }
  return (numberOf(w) ?? 0) > 1
    ? error(codes.UnsatisfiableWriteConcern, 'Not enough data-bearing nodes')
    : undefined;
}

const error = (code: number, errmsg: string): Value =>
  objectValue(Buffer.from(BSON.serialize({ code, codeName: nameOf(code), errmsg })));
