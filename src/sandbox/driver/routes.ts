import { z } from 'zod';
import { ControlFault, type ControlRoutes } from '../wire/control.ts';
import { fieldsOf } from '../wire/fields.ts';
import { click, clickSchema, homeClick, homeClickSchema } from './click.ts';
import { clockOrderSchema } from './clock-owner.ts';
import { command, commandSchema } from './command.ts';
import { eventSchema, sendEvent } from './event.ts';
import { close, closeSchema, modalClick, modalClickSchema, submit, submitSchema } from './modal.ts';
import { channelId, type DriverParts, slackAsOwner, userId } from './parts.ts';
import { ephemeralsOf, homeOf, openViewsOf } from './remembered.ts';
import { shortcut, shortcutSchema } from './shortcut.ts';
import {
  deleteSchema,
  edit,
  editSchema,
  postAndTell,
  postedEventSchema,
  remove,
  saySchema,
  talk,
} from './talk.ts';

const address = z.object({ url: z.url() });
const addresses = z.object({ urls: z.array(z.url()) });

/** Every route of the driver; what each takes is in `main.ts`. */
export function driverRoutes(parts: DriverParts): ControlRoutes {
  const asked = (query: URLSearchParams, name: string): string => {
    const value = query.get(name);
    if (value === null) throw new ControlFault(400, `${name} is missing`);
    return value;
  };
  const person = (query: URLSearchParams) => userId(parts, asked(query, 'user'));
  return {
    'POST /click': ({ body }) => click(parts, clickSchema.parse(body)),
    'POST /home-click': ({ body }) => homeClick(parts, homeClickSchema.parse(body)),
    'POST /modal-click': ({ body }) => modalClick(parts, modalClickSchema.parse(body)),
    'POST /submit': ({ body }) => submit(parts, submitSchema.parse(body)),
    'POST /close': ({ body }) => close(parts, closeSchema.parse(body)),
    'POST /command': ({ body }) => command(parts, commandSchema.parse(body)),
    'POST /shortcut': ({ body }) => shortcut(parts, shortcutSchema.parse(body)),
    'POST /say': ({ body }) => talk(parts, saySchema.parse(body)),
    'POST /edit': ({ body }) => edit(parts, editSchema.parse(body)),
    'POST /delete': ({ body }) => remove(parts, deleteSchema.parse(body)),
    'POST /event': ({ body }) => {
      const { post } = fieldsOf(body);
      return post === true
        ? postAndTell(parts, postedEventSchema.parse(body))
        : sendEvent(parts, eventSchema.parse(body));
    },
    'GET /ephemerals': ({ query }) => ephemeralsOf(parts, person(query)),
    'GET /views': ({ query }) => openViewsOf(parts, person(query)),
    'GET /home': async ({ query }) => homeOf(parts, person(query)),
    'GET /thread': async ({ query }) => {
      const channel = channelId(parts, asked(query, 'channel'));
      const ts = asked(query, 'ts');
      const window = { channel, ts, limit: 999, include_all_metadata: true };
      return (await slackAsOwner(parts).conversations.replies(window)).messages;
    },
    'GET /channel': async ({ query }) => {
      const channel = channelId(parts, asked(query, 'channel'));
      const window = { channel, limit: 999, include_all_metadata: true };
      return (await slackAsOwner(parts).conversations.history(window)).messages;
    },
    'GET /clock': () => parts.clock.read(),
    'POST /clock': ({ body }) => parts.clock.move(clockOrderSchema.parse(body)),
    'POST /clock/subscribers': ({ body }) => parts.clock.subscribe(address.parse(body).url),
    'DELETE /clock/subscribers': ({ body }) => parts.clock.unsubscribe(address.parse(body).url),
    'POST /baton': ({ body }) => parts.delivery.pointAt(addresses.parse(body).urls),
  };
}
