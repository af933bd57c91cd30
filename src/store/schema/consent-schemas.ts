import { z } from 'zod';
import type {
  ConsentConflict,
  ConsentGrant,
  ConsentHow,
  ConsentKind,
  Revocation,
  RevocationHow,
  Stop,
} from '../../domain/consent.ts';
import type { Pause } from '../../domain/contact.ts';
import { oneOf, strictly } from './strictly.ts';
import { actor, optionalText, optionalTime, text, time } from './word-schemas.ts';

export const scope = z.strictObject({ sms: z.boolean(), voice: z.boolean() });

export const grant = strictly<ConsentGrant>()({
  id: text,
  kind: oneOf<ConsentKind>({ inquiry: true, informational: true, marketing: true }),
  how: oneOf<ConsentHow>({
    form: true,
    keyword: true,
    voice: true,
    'inbound-text': true,
    'recorded-by-rep': true,
    import: true,
  }),
  at: time,
  disclosureHash: optionalText,
  proven: z.boolean(),
  leadId: optionalText,
  textSid: optionalText,
  secondLookDue: z.boolean().exactOptional(),
  conflicts: z.array(oneOf<ConsentConflict>({ phone: true, person: true, service: true })).exactOptional(),
  voidedBy: optionalText,
});

const ofRevocation = {
  id: text,
  how: oneOf<RevocationHow>({
    text: true,
    carrier: true,
    'provider-error': true,
    'recorded-by-person': true,
    'voice-note': true,
  }),
  at: time,
  scope,
  carrierConfirmed: z.boolean(),
  alsoAppointment: z.boolean(),
  by: text,
};

export const revocation = strictly<Revocation>()(ofRevocation);

/** As a contact keeps it. */
export const stop = strictly<Stop>()({ ...ofRevocation, words: optionalText });

type Resolved = NonNullable<Pause['resolved']>;

export const pauseAnswer = oneOf<Resolved['as']>({ stop: true, 'not-an-opt-out': true });

export const pause = strictly<Pause>()({
  id: text,
  at: time,
  textSid: text,
  remindedAt: optionalTime,
  resolved: strictly<Resolved>()({ as: pauseAnswer, by: actor, at: time }).exactOptional(),
});
