/** A JSON object from outside, not yet believed. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textAt = (fields: Fields, key: string): string => textOf(fields[key]);

export const fieldsAt = (fields: Fields, key: string): Fields => fieldsOf(fields[key]);

export const listAt = (fields: Fields, key: string): readonly unknown[] => listOf(fields[key]);

/** Slack and Twilio take booleans as JSON, as form words and as digits. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true' || value === '1';

/** The value that JSON text stands for, or undefined where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
