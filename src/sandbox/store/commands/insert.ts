import { ObjectId } from 'bson';
import { checkDocument, documentOf, fieldsOf, maxDocumentBytes, objectValue } from '../bson/document.ts';
import { Type, type Value } from '../bson/value.ts';
import { fail, refused } from '../errors.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { type Effect, outcomeOf, runAll, statementsOf } from './statements.ts';

const outcome = outcomeOf({ n: 1 });

function run(call: Call): Reply {
  const namespace = namespaceOf(call, 'insert');
  const inserts = statementsOf(call, 'documents').map((document) => (): Effect => {
    const value = objectValue(readyToStore(document));
    return { change: { kind: 'insert', namespace, value }, outcome };
  });
  return runAll(call, inserts, ['n']);
}

/** A document as a server stores it: checked, and with an `_id`, which comes first. */
function readyToStore(document: Buffer): Buffer {
  if (document.length > maxDocumentBytes)
    fail(
      'BadValue',
      `object to insert too large. size in bytes: ${document.length}, max size: ${maxDocumentBytes}`,
    );
  checkDocument(document);
  const fields = fieldsOf(document);
  // A server puts its own time in place of an empty timestamp.
  if (fields.some(({ value }) => value.type === Type.timestamp && value.bytes.readBigUInt64LE(0) === 0n)) {
    throw refused('an empty timestamp');
  }
  const ids = fields.filter(({ name }) => name === '_id');
  if (ids.length > 1) fail('BadValue', "can't have multiple _id fields in one document");
  const id = ids[0]?.value ?? { type: Type.objectId, bytes: Buffer.from(new ObjectId().id) };
  checkId(id);
  if (fields[0]?.name === '_id') return document;
  return documentOf([{ name: '_id', value: id }, ...fields.filter(({ name }) => name !== '_id')]);
}

function checkId(id: Value): void {
  if (id.type === Type.array || id.type === Type.regex)
    fail('BadValue', `can't use ${id.type === Type.array ? 'an array' : 'a regex'} for _id`);
  const dollar = id.type === Type.object && fieldsOf(id.bytes).find(({ name }) => name.startsWith('$'));
  if (dollar)
    fail(
      'DollarPrefixedFieldName',
      `_id fields may not contain '$'-prefixed fields: ${dollar.name} is not valid for storage.`,
    );
}

export const insert: Command = {
  accepts: ['insert', 'documents', 'ordered'],
  retryable: true,
  run,
};
