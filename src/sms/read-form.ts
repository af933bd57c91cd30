/** A urlencoded form as it came, and its fields; a field that was given twice keeps all its values. */
export interface Form {
  readonly raw: string;
  readonly fields: Readonly<Record<string, string | string[]>>;
}

/** Reads an urlencoded body. Never fails: what is not a form has strange fields, and its signature will not fit. */
export function readForm(body: Buffer): Form {
  const raw = body.toString('utf8');
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(raw)) {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return { raw, fields: Object.fromEntries(fields) };
}
