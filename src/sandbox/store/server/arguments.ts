import { elementsOf } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, textOf, typeName, type Value } from '../bson/value.ts';
import { fail, refused } from '../errors.ts';
import { isTrue } from '../query/operators.ts';

/** What any command may carry. Documents are never validated here, so nothing is bypassed. */
const generic = new Set([
  ...['$db', '$clusterTime', '$readPreference', 'lsid', 'txnNumber', 'stmtId', 'stmtIds'],
  ...['readConcern', 'writeConcern', 'comment', 'maxTimeMS', 'bypassDocumentValidation'],
]);

/** What MongoDB knows and this store does not do; `false` is accepted. The rest is unknown to both. */
const unsupported = new Set([
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
  ...['upsert', 'multi', 'arrayFilters', 'startTransaction', 'autocommit', 'apiVersion', 'apiStrict'],
  ...[
    'capped',
    'size',
    'validator',
    'timeseries',
    'viewOn',
    'clusteredIndex',
    'changeStreamPreAndPostImages',
  ],
]);

/** The arguments of a command, or of one statement in it, under the names that MongoDB gives them. */
export class Arguments {
  readonly #owner: string;
  readonly #values: ReadonlyMap<string, Value>;

  /** `owner` is the command or `command.statements`, for messages. Throws when an argument is unknown or not supported. */
  constructor(owner: string, values: ReadonlyMap<string, Value>, known: readonly string[]) {
    this.#owner = owner;
    this.#values = values;
    for (const [name, value] of values) {
      if (known.includes(name) || generic.has(name)) continue;
      if (!unsupported.has(name)) fail(40415, `BSON field '${owner}.${name}' is an unknown field.`);
      if (value.type !== Type.bool || isTrue(value)) throw refused(`'${owner}.${name}'`);
    }
  }

  value(name: string): Value | undefined {
    const value = this.#values.get(name);
    return value?.type === Type.null ? undefined : value;
  }

  text(name: string): string {
    return textOf(this.#typed(name, 'string') ?? this.#missing(name));
  }

  document(name: string): Buffer | undefined {
    return this.#typed(name, 'object')?.bytes;
  }

  array(name: string): Value[] {
    return elementsOf(this.#typed(name, 'array') ?? this.#missing(name));
  }

  /** A whole number of at least zero. */
  count(name: string): number | undefined {
    const value = this.value(name);
    const number = value && (numberOf(value) ?? this.#mistyped(name, value, 'number'));
    if (number === undefined || number >= 0) return number && Math.trunc(number);
    return fail(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.value(name);
    if (!value) return otherwise;
    return value.type === Type.bool || numberOf(value) !== undefined
      ? isTrue(value)
      : this.#mistyped(name, value, 'bool');
  }

  #typed(name: string, type: 'string' | 'object' | 'array'): Value | undefined {
    const value = this.value(name);
    return value && (value.type === Type[type] ? value : this.#mistyped(name, value, type));
  }

  #missing(name: string): never {
    return fail(40414, `BSON field '${this.#owner}.${name}' is missing but a required field`);
  }

  #mistyped(name: string, { type }: Value, wanted: string): never {
    const message = `BSON field '${this.#owner}.${name}' is the wrong type '${typeName(type)}', expected type '${wanted}'`;
    return fail('TypeMismatch', message);
  }
}
