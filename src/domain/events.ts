import type {
  ApprovalRefused,
  ApprovalUndone,
  AutomaticTextPlanned,
  DraftApproved,
  DraftEdited,
  DraftEnded,
  DraftProposed,
  PromiseDue,
} from './draft-events.ts';
import type {
  AutomationStopped,
  ConsentGranted,
  ConsentReopened,
  ConsentRevoked,
  ContactMet,
  ContactPaused,
  ConversationEnded,
  ConversationOpened,
  LeadReceived,
  LeadRepeated,
  LineMarked,
  MediaPosted,
  PauseReminded,
  PauseResolved,
  SensitiveReleased,
  TextReceived,
} from './intake-events.ts';
import type {
  CallLogged,
  CardShown,
  OwnerChanged,
  PageAcknowledged,
  PageClimbed,
  PageDone,
  PageRaised,
  SummaryWritten,
} from './people-events.ts';
import type {
  DeliveryReported,
  ReceivingDoubted,
  SecondTextSeen,
  SendAbandoned,
  SendAccepted,
  SendBlocked,
  SendClaimed,
  SenderTroubled,
  SendHeld,
  SendRefused,
  SendRetryPlanned,
  SendSettled,
  SendUnresolved,
  StrayReported,
} from './send-events.ts';

export type * from './draft-events.ts';
export type * from './intake-events.ts';
export type * from './people-events.ts';
export type * from './send-events.ts';

/**
 * What happened to a contact, in the order it became true. Names are past tense. Whatever tells who somebody is or
 * what they wrote stands in `sealed`, is stored apart and can be erased; it is then absent and the fold copes.
 */
export type ContactEvent =
  | ContactMet
  | LeadReceived
  | LeadRepeated
  | ConversationOpened
  | ConversationEnded
  | TextReceived
  | ConsentGranted
  | ConsentRevoked
  | ConsentReopened
  | ContactPaused
  | PauseReminded
  | PauseResolved
  | DraftProposed
  | DraftEdited
  | DraftApproved
  | ApprovalRefused
  | ApprovalUndone
  | DraftEnded
  | AutomaticTextPlanned
  | PromiseDue
  | SendHeld
  | SendBlocked
  | SendClaimed
  | SendAbandoned
  | SendAccepted
  | SendRefused
  | SendUnresolved
  | SendSettled
  | SendRetryPlanned
  | SenderTroubled
  | ReceivingDoubted
  | AutomationStopped
  | DeliveryReported
  | SecondTextSeen
  | StrayReported
  | OwnerChanged
  | CallLogged
  | SummaryWritten
  | SensitiveReleased
  | LineMarked
  | PageRaised
  | PageClimbed
  | PageAcknowledged
  | PageDone
  | CardShown
  | MediaPosted;

export type ContactEventType = ContactEvent['type'];
