import { randomFillSync } from 'node:crypto';

const SALT_BYTES = 16;
/** Asking the system for chance costs more than sealing, so that it is asked for many salts at once. */
const pool = Buffer.alloc(SALT_BYTES * 256);
let used = pool.length;

/** 128 random bits in hexadecimal, never handed out twice. */
export function freshSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += SALT_BYTES;
  return pool.toString('hex', used - SALT_BYTES, used);
}
