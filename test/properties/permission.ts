import type { ContactEvent, ContactEventType } from '../../src/domain/events.ts';

/** What lets a version of a draft leave, and what takes that away again before it has left. */
export interface Permission {
  /** Index of the event that gave it. */
  readonly at: number;
  readonly ends: (event: ContactEvent) => boolean;
}

const movesApprovals: ReadonlySet<ContactEventType> = new Set([
  'TextReceived',
  'OwnerChanged',
  'DraftProposed',
  'ContactPaused',
  'SendClaimed',
]);

/**
 * A person's approval of exactly this version; a plan from a locked template; or a retry of the version before, which
 * had to be permitted itself and undisturbed until then.
 */
export function permission(
  before: readonly ContactEvent[],
  draft: string,
  version: number,
): Permission | undefined {
  const at = before.findLastIndex(
    (event) =>
      (event.type === 'DraftApproved' && event.draft === draft && event.version === version) ||
      (event.type === 'SendRetryPlanned' && event.draft === draft && event.version === version) ||
      (event.type === 'AutomaticTextPlanned' && event.draft === draft && version === 1),
  );
  const given = before[at];
  if (given === undefined) return undefined;
  const planned = before.find((event) => event.type === 'AutomaticTextPlanned' && event.draft === draft);
  const ends = planned?.type === 'AutomaticTextPlanned' ? endsPlanned(planned) : endsApproval;
  if (given.type === 'AutomaticTextPlanned')
    return given.author.kind === 'template' && given.author.locked ? { at, ends } : undefined;
  if (given.type === 'DraftApproved') return { at, ends: endsApproval };
  const earlier = permission(before.slice(0, at), draft, version - 1);
  if (earlier === undefined) return undefined;
  const mine = (event: ContactEvent): boolean => event.type === 'SendClaimed' && event.draft === draft;
  const disturbed = before.slice(earlier.at + 1, at).some((event) => earlier.ends(event) && !mine(event));
  return disturbed ? undefined : { at, ends: earlier.ends };
}

const endsApproval = ({ type }: ContactEvent): boolean => movesApprovals.has(type);

/** Their words, a closed thread, a new request, another text, a page; and for the reminder whoever takes over. */
const endsPlanned =
  (planned: Extract<ContactEvent, { type: 'AutomaticTextPlanned' }>) =>
  (event: ContactEvent): boolean => {
    const { draft, conversation, purpose, follows } = planned;
    const here = 'conversation' in event && event.conversation === conversation;
    switch (event.type) {
      case 'TextReceived':
      case 'ContactPaused':
        return true;
      case 'SendClaimed':
        return event.draft !== draft && event.draft !== follows && event.purpose !== 'help';
      case 'LeadReceived':
      case 'ConversationEnded':
      case 'AutomationStopped':
      case 'PageRaised':
        return here;
      case 'CallLogged':
        return here && purpose === 'follow-up';
      case 'OwnerChanged':
        return here && purpose === 'follow-up' && event.how === 'reassigned';
      default:
        return false;
    }
  };
