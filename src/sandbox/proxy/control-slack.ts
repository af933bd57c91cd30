import { z } from 'zod';
import { ControlFault, type ControlRoutes } from '../wire/control.ts';
import { rateRulesSchema } from './slack/rate-limit.ts';
import type { SlackDoor } from './slack/service.ts';
import { channelFactsSchema, personFactsSchema, userGroupSchema } from './slack/workspace.ts';

const ephemeral = z.object({
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  threadTs: z.string().optional(),
  text: z.string(),
  blocks: z.array(z.record(z.string(), z.unknown())).default([]),
});
const change = z.object({ user: z.string(), ts: z.string(), next: ephemeral.optional() });
const personChange = z.object({ user: z.string(), facts: personFactsSchema });
const channelChange = z.object({ channel: z.string(), facts: channelFactsSchema });
const closed = z.object({ user: z.string(), id: z.string().optional() });

const userIn = (query: URLSearchParams): string => {
  const user = query.get('user');
  if (user === null) throw new ControlFault(400, 'user is missing');
  return user;
};

const asEphemeral = ({ threadTs, ...rest }: z.output<typeof ephemeral>) =>
  threadTs === undefined ? rest : { ...rest, threadTs };

/** Routes for what people see in Slack and for facts of the workspace. */
export const slackRoutes = ({ surfaces, workspace, rate }: SlackDoor): ControlRoutes => ({
  'GET /slack/ephemerals': ({ query }) => surfaces.ephemerals(query.get('user')),
  'POST /slack/ephemerals': ({ body }) => surfaces.addEphemeral(asEphemeral(ephemeral.parse(body))),
  'POST /slack/ephemerals/change': ({ body }) => {
    const { user, ts, next } = change.parse(body);
    surfaces.changeEphemeral(user, ts, next === undefined ? undefined : asEphemeral(next));
  },
  'GET /slack/views': ({ query }) => surfaces.views(userIn(query)),
  'POST /slack/views/close': ({ body }) => {
    const { user, id } = closed.parse(body);
    surfaces.close(user, id);
  },
  'GET /slack/home': ({ query }) => surfaces.home(userIn(query)) ?? null,
  'POST /slack/people': ({ body }) => {
    const { user, facts } = personChange.parse(body);
    workspace.changePerson(user, facts);
  },
  'POST /slack/channels': ({ body }) => {
    const { channel, facts } = channelChange.parse(body);
    workspace.changeChannel(channel, facts);
  },
  'POST /slack/usergroups': ({ body }) => workspace.putGroup(userGroupSchema.parse(body)),
  'POST /slack/rate': ({ body }) => rate.set(rateRulesSchema.parse(body)),
});
