const PREFIX = 'whsec_';

/** Standard Webhooks asks for 24 to 64 random bytes. */
const SHORTEST = 24;
const LONGEST = 64;

/**
 * The signing key inside a `whsec_…` secret, or undefined when it is none: base64 of 24 to 64 bytes.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function parseSecret(text: string): Buffer | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const encoded = text.slice(PREFIX.length);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const key = Buffer.from(encoded, 'base64');
  return key.length >= SHORTEST && key.length <= LONGEST ? key : undefined;
}
