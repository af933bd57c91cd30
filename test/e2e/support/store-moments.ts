import type { ContactEventType } from '../../../src/domain/events.ts';
import { SENDING_STREAM } from '../../../src/domain/sending.ts';
import { fieldsOf, listAt, textAt } from '../../../src/sandbox/wire/fields.ts';
import type { SeenCommand } from '../../support/store-witness.ts';
import type { Who } from './house.ts';
import type { Moment, Side } from './moment.ts';

type Matches = (command: SeenCommand, who: Who) => boolean;

const atStore =
  (matches: Matches) =>
  (side: Side): Moment =>
  ({ witness }, who) => {
    const { reached, release } = witness.hold(side, (command) => matches(command, who));
    return { reached: () => reached, release };
  };

const documentsOf = ({ document }: SeenCommand, list: string) => listAt(document, list).map(fieldsOf);

const inserts = (collection: string, is: (document: ReturnType<typeof fieldsOf>, who: Who) => boolean) =>
  atStore(
    (command, who) =>
      command.name === 'insert' &&
      command.collection === collection &&
      documentsOf(command, 'documents').some((document) => is(document, who)),
  );

const updates = (
  collection: string,
  is: (filter: ReturnType<typeof fieldsOf>, change: ReturnType<typeof fieldsOf>, who: Who) => boolean,
) =>
  atStore(
    (command, who) =>
      command.name === 'update' &&
      command.collection === collection &&
      documentsOf(command, 'updates').some(({ q, u }) => is(fieldsOf(q), fieldsOf(u), who)),
  );

const rowOf = (id: string, who: Who): boolean => id.includes(`:${who.contact}:`);

/** The insert of the commit of theirs that holds an event of this type. */
export const commitWith = (type: ContactEventType): ((side: Side) => Moment) =>
  inserts(
    'commits',
    (commit, who) =>
      textAt(commit, 'stream') === who.contact &&
      listAt(commit, 'events').some((event) => textAt(fieldsOf(event), 'type') === type),
  );

/** The same, of the senders' own stream: the trouble that a code to them made known. */
export const troubleCommit: (side: Side) => Moment = inserts(
  'commits',
  (commit) =>
    textAt(commit, 'stream') === SENDING_STREAM &&
    listAt(commit, 'events').some((event) => textAt(fieldsOf(event), 'type') === 'SenderTroubleFound'),
);

/** The same, of the commit that says where a card stands. */
export const shownCommit = (card: string): ((side: Side) => Moment) =>
  inserts(
    'commits',
    (commit, who) =>
      textAt(commit, 'stream') === who.contact && textAt(commit, 'key').startsWith(`card:${card}:`),
  );

/** The insert of the row of theirs with an effect of this kind; for a card, with what begins its name. */
export const rowInsert = (kind: string, card = ''): ((side: Side) => Moment) =>
  inserts(
    'work',
    ({ _id, effect }, who) =>
      rowOf(String(_id), who) &&
      textAt(fieldsOf(effect), 'kind') === kind &&
      textAt(fieldsOf(effect), 'card').startsWith(card),
  );

const claims = (is: (id: string, who: Who) => boolean) =>
  atStore(
    ({ name, collection, document }, who) =>
      name === 'findAndModify' &&
      collection === 'work' &&
      is(String(fieldsOf(document['query'])['_id']), who),
  );

/** The claim of a card's row. */
export const cardClaim = (card: string) =>
  claims((id, who) => id.startsWith('card:') && id.includes(`:${who.contact}:${card}:`));

/** The claim of a row of another kind, by its place in the commit that wanted it. */
export const effectClaim = claims((id, who) => !id.startsWith('card:') && rowOf(id, who));

/** The end of a row: the update that closes a card's row, or that of another effect. */
export const cardSettled = (card: string) =>
  updates(
    'work',
    ({ _id, lease }, { $set }, who) =>
      lease !== undefined &&
      fieldsOf($set)['done'] !== undefined &&
      String(_id).includes(`:${who.contact}:${card}:`),
  );

export const effectSettled = updates(
  'work',
  ({ _id, lease }, { $set }, who) =>
    lease !== undefined &&
    fieldsOf($set)['done'] !== undefined &&
    !String(_id).startsWith('card:') &&
    rowOf(String(_id), who),
);

/** The snapshot of a contact, written for the first time. */
export const snapshot = inserts('contacts', ({ _id }, who) => String(_id).endsWith(`:${who.contact}`));

/** The relay mark, taken away from a commit. */
export const unmark = updates(
  'commits',
  ({ _id }, { $unset }, who) => rowOf(String(_id), who) && fieldsOf($unset)['relay'] !== undefined,
);
