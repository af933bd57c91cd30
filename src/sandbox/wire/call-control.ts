/** A control address answered with a fault. */
export class ControlRefused extends Error {
  override readonly name = 'ControlRefused';
}

/**
 * One call of a witness's control address.
 *
 * @throws ControlRefused with the witness's words.
 */
export async function callControl(
  base: string,
  route: `${'GET' | 'POST' | 'DELETE'} /${string}`,
  body?: unknown,
): Promise<unknown> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const answer = await fetch(`${base}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new ControlRefused(`${route}: ${text}`);
  const value: unknown = JSON.parse(text);
  return value;
}
