import type { Stage } from './stage.ts';
import { NotSeen } from './stage.ts';

/** A part of the story. `saw` tells one thing that has been looked up in Slack, Twilio or the store. */
export interface Chapter {
  readonly title: string;
  readonly play: (stage: Stage, saw: (line: string) => void) => Promise<void>;
}

/** @throws NotSeen with the words when the condition does not hold. */
export function must(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new NotSeen(otherwise);
}

/** The people of the story. Numbers that no real person has. */
export const maria = { phone: '+15125550142', name: 'Maria Reyes', short: 'Maria R.' } as const;
export const joe = { phone: '+15125550143', name: 'Joe Park', short: 'Joe P.' } as const;
export const kimo = { phone: '+18085550145', name: 'Kimo Akana', short: 'Kimo A.' } as const;

export const CHANNEL = 'leads-roofing';

export const agreed = {
  kind: 'informational',
  disclosure:
    'By sending this form you agree that Acme Roofing may text you about your request. Reply STOP to opt out.',
  url: 'https://acme-roofing.example/quote',
  ip: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (story)',
} as const;

export const texas = { state: 'TX', timeZone: 'America/Chicago' } as const;
