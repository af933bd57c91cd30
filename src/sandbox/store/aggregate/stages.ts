import { documentOf, elementsOf, type Field, fieldsOf } from '../bson/document.ts';
import { isNumber, numberOf } from '../bson/numbers.ts';
import { intValue, Type, textOf, type Value } from '../bson/value.ts';
import { fail, refused } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort, sortDocuments } from '../query/sort.ts';
import { compileExpression, computeFields } from './expression.ts';
import { compileGroup } from './group.ts';

export type Stage = (documents: Iterable<Buffer>) => Iterable<Buffer>;

function match(spec: Buffer): Stage {
  const { test } = compileFilter(spec);
  return (documents) => Array.from(documents).filter(test);
}

function sort(spec: Buffer): Stage {
  const fields = parseSort(spec);
  return (documents) => {
    const rows = Array.from(documents, (bytes) => ({ bytes }));
    return sortDocuments(rows, fields).map(({ bytes }) => bytes);
  };
}

const isFlag = ({ value }: Field): boolean => isNumber(value) || value.type === Type.bool;

/** Existing fields come in their own order, computed ones after them in the order of the stage. */
function project(spec: Buffer): Stage {
  const fields = fieldsOf(spec);
  const computed = fields.filter((field) => !isFlag(field));
  if (fields.length === 0) fail(51272, '$project specification must have at least one field');
  if (computed.some(({ name }) => name.includes('.'))) throw refused('a computed path in $project');
  const parts = computed.map(({ name, value }) => ({ name, compute: compileExpression(value) }));
  const pick = compileProjection(
    documentOf(fields.map((field) => (isFlag(field) ? field : { ...field, value: intValue(1) }))),
  );
  return (documents) =>
    Array.from(documents, (document) => {
      const kept = fieldsOf(pick(document)).filter(
        ({ name }) => !computed.some((field) => field.name === name),
      );
      return documentOf([...kept, ...computeFields(parts, document)]);
    });
}

function slice(operand: Value, cut: (documents: Buffer[], count: number) => Buffer[]): Stage {
  const count = numberOf(operand) ?? -1;
  if (!Number.isInteger(count) || count < 0) fail(15957, 'the argument must be a whole number');
  return (documents) => cut(Array.from(documents), count);
}

function count(operand: Value): Stage {
  const name = operand.type === Type.string ? textOf(operand) : '';
  if (!/^[^$.][^.]*$/.test(name))
    fail(40156, 'the count field must be a non-empty string without $ and dots');
  return (documents) => {
    const total = Array.from(documents).length;
    return total === 0 ? [] : [documentOf([{ name, value: intValue(total) }])];
  };
}

/** One document for each element of the array at a top-level field; none where there is no element. */
function unwind(operand: Value): Stage {
  const path = operand.type === Type.string ? textOf(operand) : '';
  if (!/^\$[^$.]+$/.test(path)) throw refused('$unwind of anything but a top-level field named "$field"');
  return (documents) =>
    Array.from(documents).flatMap((document) => {
      const fields = fieldsOf(document);
      const at = fields.findIndex(({ name }) => `$${name}` === path);
      const value = fields[at]?.value;
      if (!value || value.type === Type.null) return [];
      const elements = value.type === Type.array ? elementsOf(value) : [value];
      return elements.map((element) => documentOf(fields.with(at, { name: path.slice(1), value: element })));
    });
}

const onDocument =
  (compile: (spec: Buffer) => Stage) =>
  ({ type, bytes }: Value): Stage => {
    if (type === Type.object) return compile(bytes);
    fail('FailedToParse', 'the stage specification must be an object');
  };

const stages = new Map<string, (operand: Value) => Stage>([
  ['$match', onDocument(match)],
  ['$sort', onDocument(sort)],
  ['$project', onDocument(project)],
  ['$group', onDocument(compileGroup)],
  ['$skip', (operand) => slice(operand, (documents, n) => documents.slice(n))],
  ['$limit', (operand) => slice(operand, (documents, n) => documents.slice(0, n))],
  ['$count', count],
  ['$unwind', unwind],
]);

/** Compiles one stage. Throws MongoDB's error for a stage that is not kept. */
export function compileStage(stage: Value): Stage {
  const [field, more] = stage.type === Type.object ? fieldsOf(stage.bytes) : [];
  if (!field || more) fail(40323, 'A pipeline stage specification object must contain exactly one field.');
  const compile = stages.get(field.name);
  if (!compile) fail(40324, `Unrecognized pipeline stage name: '${field.name}'`);
  return compile(field.value);
}
