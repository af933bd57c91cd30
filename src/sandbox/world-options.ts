import type { ClockState } from './clock.ts';

export interface PersonOption {
  /** Handle, lower case. */
  readonly name: string;
  readonly realName: string;
  readonly admin?: boolean;
}

/** What the world is made of; every part has a default. */
export interface WorldOptions {
  readonly people?: readonly PersonOption[];
  readonly channels?: readonly { readonly name: string; readonly private?: boolean }[];
  /** E.164. */
  readonly numbers?: readonly string[];
  readonly userGroups?: readonly {
    readonly id: string;
    readonly handle: string;
    readonly name: string;
    /** Handles of people. */
    readonly users: readonly string[];
  }[];
  /** Scopes of the bot; without them scopes are not enforced. */
  readonly botScopes?: readonly string[];
  /** Twilio's Advanced Opt-Out, off as at Twilio. */
  readonly advancedOptOut?: boolean;
  /** A fresh in-memory store by default. */
  readonly store?: { readonly dir?: string; readonly hostile?: boolean; readonly port?: number };
  readonly clock?: ClockState;
  readonly secrets?: {
    readonly slackSigning?: string;
    readonly slackBot?: string;
    readonly twilioAuth?: string;
    readonly leads?: string;
    readonly model?: string;
  };
}

/** Dana owns and answers, Lee is on call, Carmen answers for consent, Ada runs it. */
export const defaultPeople: readonly PersonOption[] = [
  { name: 'dana', realName: 'Dana Reyes' },
  { name: 'lee', realName: 'Lee Park' },
  { name: 'carmen', realName: 'Carmen Ortiz' },
  { name: 'ada', realName: 'Ada Novak', admin: true },
];

export const defaultChannels = [{ name: 'leads-roofing' }, { name: 'leads-gutters' }] as const;

export const defaultNumbers = ['+13125550101', '+16155550102'] as const;

export const defaultGroups = [
  { id: 'S0REPS0001', handle: 'reps', name: 'Reps', users: ['dana', 'lee'] },
] as const;

/** Secrets of a world that leaves this machine nowhere. The lead secret is 24 bytes, as Standard Webhooks wants. */
export const defaultSecrets = {
  slackSigning: 'sandbox-slack-signing-secret',
  slackBot: 'xoxb-baton-sandbox',
  twilioAuth: 'sandbox-twilio-auth-token',
  leads: `whsec_${Buffer.from('sandbox-lead-webhook-key').toString('base64')}`,
  model: 'sk-ant-sandbox',
} as const;
