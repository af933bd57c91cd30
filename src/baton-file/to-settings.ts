import { definedOnly } from '../defined-only.ts';
import type { LocalWindow, Settings, SourceRoute } from '../domain/settings.ts';
import { defaultCopy } from './default-copy.ts';
import type { BatonFile } from './schema.ts';
import { idsOf, type SlackNames, type SlackNoun } from './slack-names.ts';
import { toTemplate } from './to-template.ts';

const windowOf = ({ days, ...window }: NonNullable<BatonFile['window']>): LocalWindow => ({
  ...window,
  ...definedOnly({ days }),
});

/** A checked file as settings: names turned into ids, labels into numbers, defaults filled in. */
export function toSettings(file: BatonFile, names: SlackNames | undefined, version: string): Settings {
  const id = (noun: SlackNoun, name: string): string => idsOf(names, noun, name)[0] ?? name;
  const people = (list: readonly string[]): string[] => list.map((name) => id('user', name));

  const route = ({ channel, number, workflow, owner }: BatonFile['elsewhere']): SourceRoute => ({
    channel: id('channel', channel),
    number: file.numbers.find(({ label }) => label === number)?.number ?? number,
    workflow,
    ...(owner === undefined ? {} : { owner: id('user', owner) }),
  });
  const standard = defaultCopy(file.business.name);
  const { lastResort } = file.onCall;
  // Sources are named by strangers: `constructor` must not be found on a prototype.
  const sources: Record<string, SourceRoute> = Object.create(null);
  for (const [source, setting] of Object.entries(file.sources)) sources[source] = route(setting);

  return {
    ws: names?.team ?? '',
    business: file.business,
    defaultCountry: file.country,
    numbers: file.numbers.map(({ messagingService, category, ...number }) => ({
      ...number,
      messagingServiceSid: messagingService,
      ...definedOnly({ category }),
    })),
    sources,
    elsewhere: route(file.elsewhere),
    roles: {
      admin: people(file.roles.admin),
      compliance: people(file.roles.compliance),
      owner: people(file.roles.owner),
      rep: people(file.roles.rep),
      'on-call': people(file.roles['on-call']),
    },
    installer: file.installer === undefined ? undefined : id('user', file.installer),
    repsGroup: file.repsGroup === undefined ? undefined : id('group', file.repsGroup),
    onCall: {
      ...file.onCall,
      people: people(file.onCall.people),
      lastResort: lastResort === 'here' ? lastResort : id('group', lastResort),
    },
    answerMinutes: file.answerMinutes,
    undoSeconds: file.undoSeconds,
    duplicateMinutes: file.duplicateMinutes,
    window: file.window && windowOf(file.window),
    category: file.category,
    categoryWindows: Object.fromEntries(
      Object.entries(file.categoryWindows).map(([name, window]) => [name, windowOf(window)]),
    ),
    suppressStages: file.suppressStages,
    caps: file.caps,
    optInKeywords: file.optInKeywords,
    copy: {
      optOutConfirmation: { ...standard.optOutConfirmation, ...definedOnly(file.copy.optOutConfirmation) },
      help: { ...standard.help, ...definedOnly(file.copy.help) },
    },
    templates: file.templates.map(toTemplate),
    workflows: file.workflows.map(({ followUp, ...workflow }) => ({
      ...workflow,
      ...definedOnly({ followUp }),
    })),
    confirmedChannels: file.confirmedChannels.map((name) => id('channel', name)),
    version,
  };
}
