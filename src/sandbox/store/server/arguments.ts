import { elementsOf } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, textOf, typeName, type Value } from '../bson/value.ts';
import { refused, ServerError } from '../errors.ts';
import { isTrue } from '../query/operators.ts';

/** What any command may carry. Read and write concerns are looked at where they matter. */
const generic = [
  ...['$db', '$clusterTime', '$readPreference', 'lsid', 'txnNumber', 'stmtId', 'stmtIds'],
  // Documents are never validated here, so nothing is bypassed.
  ...['readConcern', 'writeConcern', 'comment', 'maxTimeMS', 'bypassDocumentValidation'],
];

/** What MongoDB knows and this store does not do. Each is accepted with the value that means nothing. */
const unsupported = [
  ...[
    'collation',
    'hint',
    'let',
    'min',
    'max',
    'returnKey',
    'showRecordId',
    'tailable',
    'awaitData',
    'explain',
  ],
  ...['upsert', 'multi', 'arrayFilters', 'startTransaction', 'autocommit', 'oplogReplay'],
  ...['capped', 'size', 'validator', 'timeseries', 'viewOn', 'pipeline', 'clusteredIndex', 'encryptedFields'],
  ...[
    'apiVersion',
    'apiStrict',
    'apiDeprecationErrors',
    'changeStreamPreAndPostImages',
    'indexOptionDefaults',
  ],
];

/** The arguments of a command, or of one statement in it, under the names that MongoDB gives them. */
export class Arguments {
  readonly #owner: string;
  readonly #values: ReadonlyMap<string, Value>;

  /** `owner` is the command or `command.statements`, for messages. Throws when an argument is unknown or not supported. */
  constructor(owner: string, values: ReadonlyMap<string, Value>, known: readonly string[]) {
    this.#owner = owner;
    this.#values = values;
    for (const [name, value] of values) {
      if (known.includes(name) || generic.includes(name)) continue;
      if (!unsupported.includes(name)) {
        throw new ServerError(40415, `BSON field '${owner}.${name}' is an unknown field.`);
      }
      if (value.type !== Type.bool || isTrue(value)) throw refused(`'${owner}.${name}'`);
    }
  }

  value(name: string): Value | undefined {
    const value = this.#values.get(name);
    return value?.type === Type.null ? undefined : value;
  }

  text(name: string): string {
    const value = this.#required(name);
    return value.type === Type.string ? textOf(value) : this.#mistyped(name, value, 'string');
  }

  /** A whole number of at least zero. */
  count(name: string): number | undefined {
    const value = this.value(name);
    if (!value) return undefined;
    const number = numberOf(value);
    if (number === undefined) return this.#mistyped(name, value, 'number');
    if (number >= 0) return Math.trunc(number);
    throw new ServerError(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.value(name);
    if (!value) return otherwise;
    const isFlag = value.type === Type.bool || numberOf(value) !== undefined;
    return isFlag ? isTrue(value) : this.#mistyped(name, value, 'bool');
  }

  document(name: string): Buffer | undefined {
    const value = this.value(name);
    return value && (value.type === Type.object ? value.bytes : this.#mistyped(name, value, 'object'));
  }

  array(name: string): Value[] {
    const value = this.#required(name);
    return value.type === Type.array ? elementsOf(value) : this.#mistyped(name, value, 'array');
  }

  #required(name: string): Value {
    const value = this.value(name);
    if (value) return value;
    throw new ServerError(40414, `BSON field '${this.#owner}.${name}' is missing but a required field`);
  }

  #mistyped(name: string, { type }: Value, wanted: string): never {
    throw new ServerError(
      'TypeMismatch',
      `BSON field '${this.#owner}.${name}' is the wrong type '${typeName(type)}', expected type '${wanted}'`,
    );
  }
}
