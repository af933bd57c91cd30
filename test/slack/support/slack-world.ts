import express from 'express';
import type { Contact } from '../../../src/domain/contact.ts';
import { emptyCopyBook, withCopyBook } from '../../../src/domain/copy-book.ts';
import type { CardKey } from '../../../src/domain/effect.ts';
import type { ContactEvent } from '../../../src/domain/events.ts';
import { evolveCopyBook } from '../../../src/domain/evolve-copy-book.ts';
import type { Role, Settings } from '../../../src/domain/settings.ts';
import { callControl } from '../../../src/sandbox/wire/call-control.ts';
import { type Fields, fieldsOf, listAt, textAt } from '../../../src/sandbox/wire/fields.ts';
import { listen } from '../../../src/sandbox/wire/listen.ts';
import { startWorld, type World } from '../../../src/sandbox/world.ts';
import { BackOff } from '../../../src/slack/back-off.ts';
import { slackClient } from '../../../src/slack/client.ts';
import { Pace } from '../../../src/slack/pace.ts';
import { People } from '../../../src/slack/people.ts';
import { slackReceiver } from '../../../src/slack/receiver.ts';
import { registerSlack } from '../../../src/slack/register.ts';
import { rolesOf } from '../../../src/slack/roles.ts';
import { type CardDeps, showCard } from '../../../src/slack/show-card.ts';
import type { SlackUseCases } from '../../../src/slack/use-cases.ts';
import { english } from '../../../src/slack/words/english.ts';
import { measureText } from '../../../src/sms/measure-text.ts';
import { commit, commitTo } from '../../../src/use-cases/commit.ts';
import type { CopyBooks, Ports } from '../../../src/use-cases/ports.ts';
import type { WorkResult, WorkRow } from '../../../src/use-cases/work-ports.ts';
import { type MemoryStreams, memoryStreams } from '../../support/memory-streams.ts';
import { memoryWorkspace } from '../../support/memory-workspace.ts';
import { settings as wellSet } from '../../support/settings.ts';
import { ONE_PM } from './contact-story.ts';
import { manifestScopes } from './manifest.ts';
import { unexpectedVerbs } from './unexpected-verbs.ts';

type Port = Pick<
  Ports,
  'now' | 'monotonic' | 'newId' | 'note' | 'settings' | 'measure' | 'senderPaused' | 'rolesOf' | 'contactId'
> & { streams: MemoryStreams; copyBooks: CopyBooks };

/** Real Bolt and Slack's real client against the sandbox's Slack; only the streams are in memory. */
export async function startSlackWorld(verbs: (port: Port) => Partial<SlackUseCases> = () => ({})) {
  // Only what the manifest asks for: a missing scope is answered as Slack does.
  const world = await startWorld({ botScopes: manifestScopes() });
  const { slack } = world.urls;
  const channel = slack.channels['leads-roofing'] ?? '';
  const user = (name: string): string => slack.users[name] ?? '';
  const settings = settingsFor(world, channel, user);
  const clock = { now: ONE_PM + 60_000 };
  let contact = 'a0';
  const notes: string[] = [];
  const note: Ports['note'] = (what, about) => notes.push(`${what} ${JSON.stringify(about)}`);
  const monotonic = () => performance.now();
  const web = slackClient(slack.botToken, slack.api);
  const measure = measureText;
  let ids = 0;
  const settingsOf = (ws: string) =>
    ws === settings.ws ? withCopyBook(settings, port.copyBooks.known(ws)) : undefined;
  const port: Port = {
    streams: memoryStreams(),
    copyBooks: memoryWorkspace(emptyCopyBook, evolveCopyBook),
    now: () => clock.now,
    monotonic,
    newId: (prefix) => `${prefix}_${++ids}`,
    note,
    contactId: (_, phone) => `of${phone.slice(1)}`,
    settings: settingsOf,
    measure,
    senderPaused: () => undefined,
    rolesOf: rolesOf({ web: () => web, settings: settingsOf, monotonic, note }),
  };
  const people = new People(() => web, monotonic);
  const drawnWith = () => ({
    words: english,
    measure,
    senderPaused: () => undefined,
    isSensitive: () => false,
  });
  /** What a process keeps in memory; a new one is a restart. */
  const newProcess = (): ReturnType<typeof showCard> => {
    const deps: CardDeps = {
      web: () => web,
      port,
      pace: new Pace(monotonic),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      backOff: new BackOff(),
      people,
      look: drawnWith,
    };
    return showCard(deps);
  };
  let show = newProcess();
  const refreshed: string[] = [];
  const edge = slackReceiver({
    apiUrl: slack.api,
    signingSecret: slack.signingSecret,
    appToken: undefined,
    installation: (ws) => (ws === settings.ws ? { botToken: slack.botToken } : undefined),
    wallClock: Date.now,
    count: {
      webhook: (_, outcome) => notes.push(`webhook ${outcome}`),
      clickSeconds: (action) => notes.push(`click ${action}`),
    },
  });
  registerSlack(edge.app, {
    useCases: { ...unexpectedVerbs, ...verbs(port) },
    web: () => web,
    settings: settingsOf,
    look: drawnWith,
    people,
    now: () => clock.now,
    note,
    refresh: (_, whose, card) => refreshed.push(`${whose}/${card}`),
  });
  const app = express();
  app.use(edge.router);
  const server = await listen(async (request, response) => {
    app(request, response);
  });
  await world.pointAt(server.url);

  const contactNow = async (): Promise<Contact> => (await port.streams.read(settings.ws, contact)).contact;
  /** Stores a commit and returns the contact as it then is. */
  const happens = async (...events: ContactEvent[]): Promise<Contact> => {
    await commitTo<never>(
      port,
      { ws: settings.ws, contact, key: `test:${++ids}`, actor: 'machine:test' },
      () => commit(events.map((event) => inThisWorld(event, channel, user))),
    );
    return contactNow();
  };
  const cardRow = (card: CardKey, tries = 1): WorkRow<'card'> => ({
    id: `card:${card}`,
    ws: settings.ws,
    stream: contact,
    commit: '',
    effect: { kind: 'card' as const, card },
    tries,
  });
  /** As when nothing is wanted but time has passed. */
  const refreshOnce = (card: CardKey): Promise<WorkResult> => show({ ...cardRow(card), refresh: true });
  const showOnce = (card: CardKey, tries = 1): Promise<WorkResult> => show(cardRow(card, tries));
  /** Shows cards one after the other, as the contact's lane would, with every try counted as the workers count. */
  const showAll = (...cards: CardKey[]): Promise<void> => showFrom(1, ...cards);
  const showFrom = async (first: number, ...cards: CardKey[]): Promise<void> => {
    for (const card of cards) {
      let tries = first;
      for (let round = 0; ; round += 1) {
        const result = await showOnce(card, tries);
        if (result.kind === 'done') break;
        if (round > 10) throw new Error(`${card} is never shown: ${result.because}`);
        if (result.counts) tries += 1;
      }
    }
  };
  const play = (route: Parameters<typeof callControl>[1], body?: unknown) =>
    callControl(world.urls.driver.url, route, body);
  const control = (route: Parameters<typeof callControl>[1], body?: unknown) =>
    callControl(world.urls.proxy.url, route, body);
  const messages = async (): Promise<Fields[]> => {
    const [roots, root] = [
      asList(await play(`GET /channel?channel=${channel}`)),
      (await contactNow()).cards['root:conv_1'],
    ];
    const thread =
      root === undefined ? [] : asList(await play(`GET /thread?channel=${channel}&ts=${root.ts}`));
    const all = new Map([...roots, ...thread].map((message) => [textAt(message, 'ts'), message]));
    return [...all.values()].sort((a, b) => (textAt(a, 'ts') < textAt(b, 'ts') ? -1 : 1));
  };
  return {
    world,
    settings,
    channel,
    user,
    clock,
    port,
    web,
    notes,
    refreshed,
    url: server.url,
    contactNow,
    happens,
    showOnce,
    refreshOnce,
    showAll,
    /** As `showAll`, where earlier tries were counted. */
    showFrom,
    play,
    control,
    messages,
    /** Another process takes over: nothing is remembered. */
    restart: () => {
      show = newProcess();
    },
    /** A second process beside the first. */
    rival: () => {
      const rival = newProcess();
      return (card: CardKey) => rival(cardRow(card));
    },
    /** A world in which nothing has happened yet, but in Slack. */
    fresh: async () => {
      port.streams = memoryStreams();
      port.copyBooks = memoryWorkspace(emptyCopyBook, evolveCopyBook);
      contact = `a${++ids}`;
      clock.now = ONE_PM + 60_000;
      show = newProcess();
      notes.length = 0;
      refreshed.length = 0;
      await control('DELETE /requests');
      await control('DELETE /faults');
      for (const name of Object.keys(slack.users)) {
        if (asList(await play(`GET /views?user=${name}`)).length > 0)
          await play('POST /close', { user: name, all: true });
      }
    },
    contact: () => contact,
    fault: (method: string, fault: Fields, match: Fields = {}) =>
      control('POST /faults', { target: 'slack', match: { method, ...match }, fault }),
    calls: async (method: string): Promise<number> =>
      asList(await control(`GET /requests?target=slack&method=${method}`)).length,
    ephemerals: async (name: string): Promise<string[]> =>
      asList(await play(`GET /ephemerals?user=${name}`)).map((entry) => textAt(entry, 'text')),
    modal: async (name: string): Promise<Fields | undefined> => {
      const top = asList(await play(`GET /views?user=${name}`)).at(-1);
      const { view } = top ?? {};
      return view === undefined ? undefined : fieldsOf(view);
    },
    stop: async () => {
      await server.close();
      await world.stop();
    },
  };
}

export type SlackWorld = Awaited<ReturnType<typeof startSlackWorld>>;

const asList = (value: unknown): Fields[] => listAt({ value }, 'value').map(fieldsOf);

/** Stories name channels and people as tests do; here they have Slack's ids. */
function inThisWorld(event: ContactEvent, channel: string, user: (name: string) => string): ContactEvent {
  const text = JSON.stringify(event)
    .replaceAll('C-ROOF', channel)
    .replace(/U-(DANA|LEE|ADA|CARMEN)/g, (_, name: string) => user(name.toLowerCase()));
  const known: ContactEvent = JSON.parse(text);
  return known;
}

function settingsFor({ urls: { slack } }: World, channel: string, user: (name: string) => string): Settings {
  const people = (names: readonly string[]): string[] =>
    names.map((id) => user(id.replace('U-', '').toLowerCase()));
  const base = wellSet();
  const roles = Object.entries(base.roles).map(([role, names]): [string, string[]] => [role, people(names)]);
  const named: Partial<Record<Role, readonly string[]>> = Object.fromEntries(roles);
  return {
    ...base,
    ws: slack.team,
    sources: { 'quote-form': { channel, number: '+15125550100', workflow: 'new-lead' } },
    elsewhere: { channel, number: '+15125550100', workflow: 'new-lead' },
    roles: { ...base.roles, ...named },
    installer: user('ada'),
    onCall: { ...base.onCall, people: people(base.onCall.people) },
  };
}
