import { App, ExpressReceiver, SocketModeReceiver } from '@slack/bolt';
import { type IRouter, type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { clientOptions, silent } from './client.ts';
import { requestFaults } from './request-faults.ts';

/** What a workspace's installation gave us. */
export interface Installation {
  readonly botToken: string;
  readonly botId?: string;
  readonly botUserId?: string;
}

export interface SlackEdgeConfig {
  /** Base URL of the Web API, ending in a slash; Slack's own when absent. */
  readonly apiUrl: string | undefined;
  readonly signingSecret: string;
  /** `xapp-…`: Socket Mode, nothing of Slack's comes in over HTTP. */
  readonly appToken: string | undefined;
  readonly installation: (ws: string) => Installation | undefined;
  /** Epoch ms of the machine's own clock, against which a request's time is held. */
  readonly wallClock: () => number;
  readonly count: {
    readonly webhook: (route: string, outcome: string) => void;
    /** From request to answer, by what was pressed. */
    readonly clickSeconds: (action: string, seconds: number) => void;
  };
}

export interface SlackEdge {
  readonly app: App;
  /** Takes Slack's requests; undefined in Socket Mode. */
  readonly receiver: ExpressReceiver | undefined;
  /** Goes into the one HTTP server; has no routes in Socket Mode. */
  readonly router: IRouter;
  /** Opens and closes the socket; nothing to do over HTTP. */
  readonly connect: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
}

export const EVENTS_PATH = '/slack/events';

/** Bolt refuses stale timestamps itself, and only those. */
const MOST_SKEW_MS = 5 * 60_000;
const MOST_BODY = '1mb';

/** Bolt, on `/slack/events` of the one HTTP server or on a socket that we open ourselves. */
export function slackReceiver(config: SlackEdgeConfig): SlackEdge {
  const router = Router();
  const socket = config.appToken === undefined ? undefined : socketReceiver(config.appToken, config.apiUrl);
  const receiver = socket === undefined ? httpReceiver(config, router) : undefined;
  const app = new App({
    ...(socket === undefined ? (receiver === undefined ? {} : { receiver }) : { receiver: socket }),
    authorize: async ({ teamId }) => {
      const installed = teamId === undefined ? undefined : config.installation(teamId);
      if (teamId === undefined || installed === undefined) throw new Error('workspace is not installed');
      return { ...installed, teamId };
    },
    clientOptions: clientOptions(config.apiUrl),
    logger: silent,
    // We listen to no messages: there is nothing of our own to ignore and no conversation to remember.
    ignoreSelf: false,
    convoStore: false,
    extendedErrorHandler: true,
  });
  return {
    app,
    receiver,
    router,
    connect: async () => {
      await socket?.start();
    },
    disconnect: async () => {
      await socket?.stop();
    },
  };
}

function httpReceiver(config: SlackEdgeConfig, router: IRouter): ExpressReceiver {
  // Before Bolt's own route on the same router.
  router.post(EVENTS_PATH, counted(config), notFromTheFuture(config));
  return new ParsedOnce({
    signingSecret: config.signingSecret,
    endpoints: EVENTS_PATH,
    router,
    bodyLimit: MOST_BODY,
    logger: silent,
    processEventErrorHandler: async ({ response }) => {
      if (response.headersSent) return false;
      response.writeHead(500).end();
      return true;
    },
  });
}

/** What is signed and no request of Slack's would fail somewhere in Bolt, or wait there for a listener that never comes. */
class ParsedOnce extends ExpressReceiver {
  override async requestHandler(request: Request, response: Response): Promise<void> {
    const faults = requestFaults(request.body);
    if (faults.length === 0) return super.requestHandler(request, response);
    response
      .status(400)
      .json({ error: 'malformed', message: 'This is no request that Slack makes.', faults });
  }
}

function socketReceiver(appToken: string, apiUrl: string | undefined): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: silent,
    installerOptions: { clientOptions: clientOptions(apiUrl) },
  });
}

/** A request dated ahead of us could be kept and replayed until its time has come. */
const notFromTheFuture =
  ({ wallClock }: SlackEdgeConfig): RequestHandler =>
  (request, response, next) => {
    const sent = Number(request.get('x-slack-request-timestamp')) * 1_000;
    if (sent - wallClock() <= MOST_SKEW_MS || Number.isNaN(sent)) return next();
    response.status(401).end();
  };

const counted =
  ({ count }: SlackEdgeConfig): RequestHandler =>
  (request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
      const { statusCode } = response;
      count.webhook('slack', outcomes[statusCode] ?? `status-${statusCode}`);
      const pressed = statusCode === 200 ? pressedIn(request) : undefined;
      if (pressed !== undefined) count.clickSeconds(pressed, (performance.now() - start) / 1_000);
    });
    next();
  };

const outcomes: Readonly<Record<number, string>> = {
  200: 'accepted',
  400: 'malformed',
  401: 'refused',
  404: 'unanswered',
  413: 'too-large',
};

const pressed = z.object({
  actions: z.array(z.object({ action_id: z.string() })).optional(),
  view: z.object({ callback_id: z.string() }).optional(),
  callback_id: z.string().optional(),
  command: z.string().optional(),
});

/** What was pressed, by our own ids: a short list, unlike what a stranger could make up. */
function pressedIn({ body }: Pick<Request, 'body'>): string | undefined {
  const parsed = pressed.safeParse(body).data;
  const id =
    parsed?.actions?.[0]?.action_id ?? parsed?.view?.callback_id ?? parsed?.callback_id ?? parsed?.command;
  return id?.split(':')[0]?.slice(0, 40);
}
