import { documentOf, elementsOf, type Field, fieldsOf } from '../bson/document.ts';
import { intValue, isNumber, numberOf } from '../bson/numbers.ts';
import { Type, textOf, type Value } from '../bson/value.ts';
import { refused, ServerError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort, sortDocuments } from '../query/sort.ts';
import { compileExpression } from './expression.ts';
import { compileGroup } from './group.ts';

export type Stage = (documents: Iterable<Buffer>) => Iterable<Buffer>;

const specOf = (name: string, operand: Value): Buffer => {
  if (operand.type === Type.object) return operand.bytes;
  throw new ServerError('FailedToParse', `the ${name} stage specification must be an object`);
};

function match(operand: Value): Stage {
  const { test } = compileFilter(specOf('$match', operand));
  return function* matching(documents) {
    for (const document of documents) if (test(document)) yield document;
  };
}

function sort(operand: Value): Stage {
  const fields = parseSort(specOf('$sort', operand));
  return (documents) => {
    const items = sortDocuments(
      Array.from(documents, (bytes) => ({ bytes })),
      fields,
    );
    return items.map(({ bytes }) => bytes);
  };
}

function slice(name: '$skip' | '$limit', operand: Value): Stage {
  const count = numberOf(operand) ?? -1;
  if (!Number.isInteger(count) || count < (name === '$limit' ? 1 : 0)) {
    throw new ServerError(15957, `the argument of ${name} must be a whole number, and positive for a limit`);
  }
  return function* slicing(documents) {
    let passed = 0;
    for (const document of documents) {
      passed += 1;
      if (name === '$limit' || passed > count) yield document;
      if (name === '$limit' && passed === count) return;
    }
  };
}

function count(operand: Value): Stage {
  const name = operand.type === Type.string ? textOf(operand) : '';
  if (name === '' || name.startsWith('$') || name.includes('.')) {
    throw new ServerError(40156, 'the count field must be a non-empty string without $ and dots');
  }
  return (documents) => {
    const total = Array.from(documents).length;
    return total === 0 ? [] : [documentOf([{ name, value: intValue(total) }])];
  };
}

const isFlag = ({ value }: Field): boolean => isNumber(value) || value.type === Type.bool;

/** Existing fields come in their own order, computed ones after them in the order of the stage. */
function project(operand: Value): Stage {
  const fields = fieldsOf(specOf('$project', operand));
  if (fields.length === 0)
    throw new ServerError(51272, '$project specification must have at least one field');
  const flags = fields.filter(isFlag);
  const computed = fields
    .filter((field) => !isFlag(field))
    .map(({ name, value }) => {
      if (name.includes('.')) throw refused(`the computed path ${name} in $project`);
      return { name, compute: compileExpression(value) };
    });
  const names = new Set(computed.map(({ name }) => name));
  const pick = compileProjection(
    documentOf([...flags, ...[...names].map((name) => ({ name, value: intValue(1) }))]),
  );
  return function* projecting(documents) {
    for (const document of documents) {
      const kept = fieldsOf(pick(document)).filter(({ name }) => !names.has(name));
      const added = computed.flatMap(({ name, compute }) => {
        const value = compute(document);
        return value ? [{ name, value }] : [];
      });
      yield documentOf([...kept, ...added]);
    }
  };
}

/** One document for each element of the array at a top-level field; none where there is no element. */
function unwind(operand: Value): Stage {
  const path = operand.type === Type.string ? textOf(operand) : '';
  if (!/^\$[^$.]+$/.test(path)) throw refused('$unwind of anything but a top-level field named "$field"');
  return function* unwinding(documents) {
    for (const document of documents) {
      const fields = fieldsOf(document);
      const at = fields.findIndex(({ name }) => `$${name}` === path);
      const value = fields[at]?.value;
      if (!value || value.type === Type.null) continue;
      const elements = value.type === Type.array ? elementsOf(value) : [value];
      for (const element of elements)
        yield documentOf(fields.with(at, { name: path.slice(1), value: element }));
    }
  };
}

const stages = new Map<string, (operand: Value) => Stage>([
  ['$match', match],
  ['$sort', sort],
  ['$skip', (operand) => slice('$skip', operand)],
  ['$limit', (operand) => slice('$limit', operand)],
  ['$count', count],
  ['$project', project],
  ['$unwind', unwind],
  ['$group', (operand) => compileGroup(specOf('$group', operand))],
]);

/** Compiles one stage. Throws MongoDB's error for a stage that is not kept. */
export function compileStage(stage: Value): Stage {
  const fields = stage.type === Type.object ? fieldsOf(stage.bytes) : [];
  const [field] = fields;
  if (!field || fields.length !== 1) {
    throw new ServerError(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  const compile = stages.get(field.name);
  if (!compile) throw new ServerError(40324, `Unrecognized pipeline stage name: '${field.name}'`);
  return compile(field.value);
}
