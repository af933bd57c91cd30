/**
 * The Slack driver: plays people. A process of its own, and the owner of the sandbox's clock.
 *
 * Run: `tsx main.ts '<DriverOptions as JSON>'`. Ready line: `{ url, pid }`. Everything is JSON. `user` is a handle or
 * an id, `channel` a name or an id; `to` picks one of Baton's processes; `skewSeconds` and `forge` spoil the
 * signature. Answers about Baton carry `{ status, ms, ack?, error? }`; status 0 means that nothing came within Slack's
 * three seconds. A driver's own fault is `{ error }` with 404 (no such message, button, modal) or 400.
 *
 * - `POST /click { user, channel, ts, actionId, blockId?, value?, values? }`: button or menu of a message or ephemeral
 * - `POST /modal-click { user, viewId?, actionId, blockId?, value?, values? }`: button inside a modal
 * - `POST /submit { user, viewId?, values: { blockId: { actionId: value } }, button? }` → also `refused` (by Slack's
 *   client: required, too long) and `view` (the modal on top afterwards)
 * - `POST /close { user, viewId?, all? }`, `POST /home-click { user, actionId, value? }`
 * - `POST /command { user, channel, command, text }`, `POST /shortcut { user, callbackId, channel?, ts? }`
 * - `POST /say { user, channel, text, threadTs?, raw? }`, `/edit { user, channel, ts, text }`, `/delete { user, channel, ts }`
 * - `POST /event { event, eventId?, retryNum?, retryReason? }`: any event; with `post: true` and a message event it
 *   really happens in Slack first
 * - `GET /ephemerals?user=`, `GET /views?user=` (open modals, top one last), `GET /home?user=`
 * - `GET /thread?channel=&ts=`, `GET /channel?channel=`: messages with metadata
 * - `GET|POST /clock { jump: ISO time } | { pause } | { run }` → `{ now, paused, offsetMs, missed }`; jumps may go back,
 *   but Slack and Twilio order their lists by time
 * - `POST|DELETE /clock/subscribers { url }`: gets `POST { now, offsetMs, pausedAt? }` at once and at every change
 * - `POST /baton { urls }`: where Baton's processes answer `/slack/events`
 * - `POST /response/<key>`: the `response_url`s that it hands out
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerControl } from '../wire/control.ts';
import { listen } from '../wire/listen.ts';
import { runWitness } from '../witness/run-witness.ts';
import { ClockOwner } from './clock-owner.ts';
import { type DriverConfig, driverConfigSchema } from './config.ts';
import { Delivery } from './deliver.ts';
import type { DriverParts } from './parts.ts';
import { responseRoute } from './response-route.ts';
import { ResponseUrls } from './response-urls.ts';
import { driverRoutes } from './routes.ts';
import { Typed } from './typed.ts';

async function start(config: DriverConfig) {
  const clock = new ClockOwner(config.clock);
  const parts: DriverParts = {
    config,
    clock,
    delivery: new Delivery(config, clock),
    responseUrls: new ResponseUrls(),
    typed: new Typed(),
  };
  const routes = driverRoutes(parts);
  const { url } = await listen((request: IncomingMessage, response: ServerResponse) =>
    answerControl({ ...routes, ...responseRoute(parts, request) }, request, response),
  );
  parts.responseUrls.serveAt(url);
  return { url };
}

await runWitness((given) => driverConfigSchema.parse(given), start);
