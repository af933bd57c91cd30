import { STATE_HOURS_VERSION } from './state-hours.ts';

/**
 * Versions of the rules and of the data they read, each the date of its last change. They are stored with every
 * decision, so that what was decided then can be told from what we would say today. Whoever changes a rule or a
 * table changes its line.
 */
export const ruleVersions = {
  /** The rules of the gate, `send-rules.ts`. */
  send: '2026-11-21',
  /** State and federal hours, caps of law, holidays. */
  hours: STATE_HOURS_VERSION,
  /** Area codes, postal prefixes, cities, zones. */
  places: '2026-11-21',
  /** What a text may not say. */
  copy: '2026-11-21',
  /** Carrier codes and their reactions. */
  codes: '2026-11-21',
} as const satisfies Readonly<Record<string, string>>;

const ours = Object.entries(ruleVersions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

/** All of them and the settings' own, in one line: `send 2026-11-21, hours 2026-11-21, …, settings 0a1b2c`. */
export const versionsWith = (settings: string): string => `${ours}, settings ${settings}`;
