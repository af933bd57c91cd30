import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

const { Long } = mongo;

/** Everything that a lenient store would do in silence. Each on a field of the document below. */
const document = { _id: 1, text: 'x', n: 1, nothing: null, l: [1, 2], o: { a: 1 }, most: Long.MAX_VALUE };

const cases: readonly { update: mongo.BSON.Document; code: number; says: string }[] = [
  {
    update: { $inc: { text: 1 } },
    code: 14,
    says: "Cannot apply $inc to a value of non-numeric type. {_id: 1} has the field 'text' of non-numeric type string",
  },
  { update: { $inc: { nothing: 1 } }, code: 14, says: 'of non-numeric type null' },
  { update: { $inc: { n: 'x' } }, code: 14, says: 'Cannot increment with non-numeric argument: {n: "x"}' },
  { update: { $inc: { most: 1 } }, code: 2, says: 'Failed to apply $inc operations to current value' },
  { update: { $set: { 'text.a': 1 } }, code: 28, says: 'Cannot create field \'a\' in element {text: "x"}' },
  { update: { $set: { 'n.a.b': 1 } }, code: 28, says: "Cannot create field 'a' in element {n: 1}" },
  {
    update: { $set: { 'nothing.a': 1 } },
    code: 28,
    says: "Cannot create field 'a' in element {nothing: null}",
  },
  { update: { $set: { 'l.a': 1 } }, code: 28, says: "Cannot create field 'a' in element {l: [ 1, 2 ]}" },
  {
    update: { $set: { _id: 2 } },
    code: 66,
    says: "Performing an update on the path '_id' would modify the immutable field '_id'",
  },
  { update: { $unset: { _id: 1 } }, code: 66, says: "would modify the immutable field '_id'" },
  { update: { $inc: { _id: 1 } }, code: 66, says: "would modify the immutable field '_id'" },
  {
    update: { $set: { n: 2 }, $inc: { n: 1 } },
    code: 40,
    says: "Updating the path 'n' would create a conflict at 'n'",
  },
  {
    update: { $set: { o: 1, 'o.a': 1 } },
    code: 40,
    says: "Updating the path 'o.a' would create a conflict at 'o'",
  },
  {
    update: { $set: { 'o.a': 1, o: 1 } },
    code: 40,
    says: "Updating the path 'o' would create a conflict at 'o'",
  },
  { update: { $set: { 'a..b': 1 } }, code: 56, says: "'a..b' contains an empty field name" },
  { update: { $set: 1 }, code: 9, says: 'Modifiers operate on fields but we found type int instead' },
  { update: { $unknown: { a: 1 } }, code: 9, says: 'Unknown modifier: $unknown' },
  { update: { $set: { 'l.2000000': 1 } }, code: 34, says: "can't backfill more than 1500000 elements" },
];

export function wrongUpdateContract(target: Target): void {
  describe('an update that cannot be done', () => {
    const world = useWorld(target);

    test.each(cases)('$update fails with $code, all of it', async ({ update, code, says }) => {
      const { db, rows } = world();
      await rows.insertOne({ ...document });
      const { $set = {} } = update;
      const whole = typeof $set === 'object' ? { ...update, $set: { along: true, ...$set } } : update;
      for (const promise of [rows.updateOne({ _id: 1 }, whole), rows.findOneAndUpdate({ _id: 1 }, whole)]) {
        const error = await serverError(promise);
        expect(error.code).toBe(code);
        expect(error.errmsg).toContain(says);
      }
      // As a statement: told beside the reply, not instead of it.
      const reply = await db.command({ update: 'rows', updates: [{ q: { _id: 1 }, u: whole }] });
      expect(reply).toMatchObject({ ok: 1, n: 0, nModified: 0, writeErrors: [{ index: 0, code }] });
      expect(await rows.findOne({}, { promoteLongs: false })).toEqual(document);
    });

    test('an argument that nobody knows fails the whole command, before anything is done', async () => {
      const { db, rows } = world();
      await rows.insertOne({ _id: 1 });
      const updates = [
        { q: {}, u: { $set: { a: 1 } } },
        { q: {}, u: { $set: { a: 1 } }, often: true },
      ];
      const error = await serverError(db.command({ update: 'rows', updates }));
      expect(error).toMatchObject({
        code: 40415,
        errmsg: "BSON field 'update.updates.often' is an unknown field.",
      });
      expect(await rows.findOne()).toEqual({ _id: 1 });
    });
  });
}
