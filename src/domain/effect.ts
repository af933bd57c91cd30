/**
 * What the world must be told after a commit. Effects carry ids and times only, never words or numbers: whoever
 * performs one reads the present state first, because waking up decides anew.
 */
export type Effect =
  /** Bring one Slack card to the present state: posted once, edited ever after. */
  | { readonly kind: 'card'; readonly card: CardKey; readonly urgent?: true }
  /** Write a draft for what is asked at this basis. */
  | { readonly kind: 'draft'; readonly conversation: string; readonly basis: number }
  /** Try to send an approved draft, not before `at`. */
  | { readonly kind: 'dispatch'; readonly draft: string; readonly version: number; readonly at: number }
  /** Ask the carrier what became of a claim whose answer we may have lost. */
  | { readonly kind: 'reconcile'; readonly sendKey: string; readonly at: number }
  /** Ask the carrier for the state of a text that never got a final report. */
  | { readonly kind: 'poll-delivery'; readonly sendKey: string; readonly at: number }
  /** Fetch the pictures of a text and put them into the thread. */
  | { readonly kind: 'media'; readonly textSid: string }
  /** Look whether a page was acknowledged, and call the next person. */
  | { readonly kind: 'page-step'; readonly page: string; readonly at: number }
  /** Look whether a paused contact still waits for a person. */
  | { readonly kind: 'remind-pause'; readonly pause: string; readonly at: number }
  /** A first text has left: plan the one reminder of its workflow, if it has one. */
  | { readonly kind: 'follow-up'; readonly sendKey: string }
  /** A text with a promise that is to be kept has left: remind its owner in time. */
  | { readonly kind: 'promise'; readonly sendKey: string }
  /** The carrier's code is about our numbers: whatever they share is stopped, and people are told. */
  | { readonly kind: 'sender-trouble'; readonly sendKey: string; readonly code: string }
  /** Texts may have been missed: nothing leaves until they are read. */
  | { readonly kind: 'read-missed'; readonly code: string; readonly at: number }
  /** Bring the messages about a sender's trouble to its present state. On the `sending` stream only. */
  | { readonly kind: 'sender-card'; readonly trouble: string; readonly at: number };

export type EffectKind = Effect['kind'];

/**
 * Name of a Slack card within its contact. The root carries the thread; a page is a channel message of its own.
 * `in:` inbound text, `stop:` opt-out, `open:` their START, `pause:` unclear words and `remind:` the reminder, `promise:` what is to be kept soon, `fail:` delivery failure, `ask:` send whose outcome a
 * person must settle, `page:` the channel message, `paged:` its silent line in the thread.
 */
export type CardKey =
  | `root:${string}`
  | `draft:${string}`
  | `in:${string}`
  | `stop:${string}`
  | `open:${string}`
  | `pause:${string}`
  | `remind:${string}`
  | `promise:${string}`
  | `fail:${string}`
  | `ask:${string}`
  | `page:${string}`
  | `paged:${string}`;
