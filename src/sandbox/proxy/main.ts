/**
 * The fault proxy: doors before Slack, Twilio and the model, a process of its own.
 *
 * Run: `tsx main.ts '<ProxyOptions as JSON>'`. Ready line: `{ url, slack, twilio, model, pid }`; `url` is the control
 * address, the others are the doors. Everything passes unchanged until a fault stands.
 *
 * Control (JSON in and out, faults of the caller as `{ error }` with 400):
 * - `POST /faults { target, match: { method?, path?, bodyContains?, times?, skip? }, fault: { kind, … } }` → `{ id }`;
 *   kinds and their fields in `fault.ts`. `GET /faults` lists them with `struck`. `DELETE /faults?id=` removes one or all
 * - `GET /requests?target=&method=&since=` → what came, in order; `DELETE /requests` forgets
 * - `POST /doors { target, open }`: a shut door refuses connections
 * - `POST /clock { offsetMs, pausedAt? }`
 * - `POST /baton { publicUrl, urls }`: webhooks to `publicUrl` are signed for it and go to `urls` in turn
 * - `POST /twilio/inbound { from, to, body, media: [{ contentType, base64? }], extra, silent }` → `{ message, webhook }`
 * - `POST /twilio/webhooks { smsUrl?, statusCallback? }`; `GET /twilio/webhooks` → every webhook with its attempts
 * - `POST /twilio/callback { url, params }`: one signed webhook by hand
 * - `GET|POST /twilio/delivery { steps: [{ status, afterMs?, code?, silent? }] }`: the life of every text from now on
 * - `POST /twilio/carrier { advancedOptOut }`; `GET|POST /twilio/optouts { number, blocked }`
 * - `GET /slack/ephemerals?user=`, `GET /slack/views?user=`, `GET /slack/home?user=`
 * - `POST /slack/ephemerals`, `POST /slack/ephemerals/change { user, ts, next? }`, `POST /slack/views/close { user, id? }`
 * - `POST /slack/people { user, facts }`, `POST /slack/channels { channel, facts }`, `POST /slack/usergroups { id, … }`
 * - `POST /slack/rate { channelPostsPerSecond?, burst?, perMinute? }`; `{}` switches limits off
 */
import { type ClockState, clockNow } from '../clock.ts';
import { clockSchema } from '../clock-schema.ts';
import { openControl } from '../wire/control.ts';
import { runWitness } from '../witness/run-witness.ts';
import { type ProxyConfig, proxyConfigSchema } from './config.ts';
import { faultRoutes } from './control-faults.ts';
import { slackRoutes } from './control-slack.ts';
import { twilioRoutes } from './control-twilio.ts';
import { openDoor } from './door.ts';
import { FaultBoard } from './fault-board.ts';
import { forward } from './forward.ts';
import { Journal } from './journal.ts';
import { openSlack } from './slack/open-slack.ts';
import { openTwilio } from './twilio/open-twilio.ts';

async function start(config: ProxyConfig) {
  const board = new FaultBoard();
  const journal = new Journal();
  let clock: ClockState = config.clock;
  const now = () => clockNow(clock, Date.now());
  const slack = await openSlack(config, board, journal);
  const twilio = await openTwilio(config, board, journal, now);
  const model = await openDoor({
    target: 'model',
    operationOf: (_, path) => path.replace(/^\/v1\//, ''),
    service: (exchange) => forward(config.model.url, exchange),
    board,
    journal,
  });
  const { url } = await openControl({
    ...faultRoutes(board, journal, { slack: slack.door, twilio: twilio.door, model }),
    ...slackRoutes(slack.parts),
    ...twilioRoutes(twilio.parts),
    'POST /clock': ({ body }) => {
      clock = clockSchema.parse(body);
    },
  });
  return { url, slack: slack.door.url, twilio: twilio.door.url, model: model.url };
}

await runWitness((given) => proxyConfigSchema.parse(given), start);
