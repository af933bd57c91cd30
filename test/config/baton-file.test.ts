import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeBatonFaults } from '../../src/baton-file/fault.ts';
import type { SlackNames } from '../../src/baton-file/slack-names.ts';
import { readBatonFile } from '../../src/baton-file.ts';
import { routeOf, type Settings } from '../../src/domain/settings.ts';
import { fillTemplate } from '../../src/domain/template.ts';
import { measureText } from '../../src/sms/measure-text.ts';

const at = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const sandbox = at('baton.sandbox.yml');

const ids = (names: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(names).map(([name, id]) => [name, [id]]));

const names: SlackNames = {
  team: 'T0SANDBOX',
  channels: ids({ 'leads-roofing': 'C0ROOF', 'leads-gutters': 'C0GUTTER' }),
  users: ids({ dana: 'U0DANA', lee: 'U0LEE', carmen: 'U0CARMEN', ada: 'U0ADA' }),
  groups: ids({ 'sales-reps': 'S0REPS' }),
};

function settingsOf(text: string, slack: SlackNames | undefined = names): Settings {
  const read = readBatonFile(text, slack);
  if (read.kind === 'faults') throw new Error(describeBatonFaults('baton.yml', read.faults));
  return read.settings;
}

/** Faults as `line:column path message`. */
function faultsOf(text: string, slack?: SlackNames): string[] {
  const read = readBatonFile(text, slack);
  return read.kind === 'faults'
    ? read.faults.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`)
    : [];
}

describe('the files we ship', () => {
  test('baton.example.yml is without fault', () => expect(faultsOf(at('baton.example.yml'))).toEqual([]));

  test('the sandbox: names become ids, labels become numbers', () => {
    const settings = settingsOf(sandbox);
    expect(settings).toMatchObject({
      ws: 'T0SANDBOX',
      business: { name: 'Acme Roofing' },
      numbers: [{ number: '+15125550100', registered: true }, { number: '+15125550101' }],
      sources: {
        'quote-form': { channel: 'C0ROOF', number: '+15125550100', workflow: 'roofing', owner: 'U0DANA' },
        'gutter-form': { channel: 'C0GUTTER', number: '+15125550101', workflow: 'gutters' },
      },
      roles: { admin: ['U0ADA'], compliance: ['U0CARMEN'], rep: ['U0DANA', 'U0LEE'] },
      installer: 'U0ADA',
      onCall: { people: ['U0LEE', 'U0DANA'], lastResort: 'here' },
      copy: { optOutConfirmation: { en: expect.stringContaining('Acme Roofing') } },
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(settings.sources['gutter-form']).not.toHaveProperty('owner');
    expect(settings.copy.help.fr).toContain('STOP');
  });

  test('every language of a template is a template of its own', () => {
    const { templates } = settingsOf(sandbox);
    expect(templates.filter(({ name }) => name === 'roofing-first').map(({ language }) => language)).toEqual([
      'en',
      'es',
    ]);
    // A folded block of YAML ends with a line end, which is no part of the text.
    for (const { text } of templates) expect(text).toBe(text.trim());
  });
});

test('the copy of every language is one text, in the files we ship and by default', () => {
  for (const settings of [settingsOf(sandbox), settingsOf(at('baton.example.yml'), undefined)]) {
    const { optOutConfirmation, help } = settings.copy;
    const templates = settings.templates.map(
      (template) => fillTemplate(template, { first_name: 'Guadalupe' }).text,
    );
    for (const text of [...Object.values(optOutConfirmation), ...Object.values(help), ...templates]) {
      expect(measureText(text), text).toMatchObject({ encoding: 'GSM-7', segments: 1 });
    }
  }
});

test('a source that nobody named goes elsewhere, whatever it is called', () => {
  const settings = settingsOf(sandbox);
  for (const source of ['unknown', 'constructor', '__proto__', 'toString']) {
    expect(routeOf(settings, source)).toEqual(settings.elsewhere);
  }
});

test('another file is another version', () => {
  expect(settingsOf(`${sandbox}\n# a remark`).version).not.toBe(settingsOf(sandbox).version);
  expect(settingsOf(sandbox).version).toBe(settingsOf(sandbox).version);
});

describe('names in Slack', () => {
  test('ids stand for themselves', () => {
    const settings = settingsOf(
      sandbox.replaceAll('"#leads-roofing"', 'C0123ABCD').replaceAll('"@lee"', 'W0123ABCD'),
    );
    expect(settings.elsewhere.channel).toBe('C0123ABCD');
    expect(settings.onCall.people).toEqual(['W0123ABCD', 'U0DANA']);
  });

  test('# and @ may be left out', () => {
    const settings = settingsOf(
      sandbox.replaceAll('"#leads-gutters"', 'leads-gutters').replaceAll('"@ada"', 'ada'),
    );
    expect(settings.sources['gutter-form']?.channel).toBe('C0GUTTER');
    expect(settings.installer).toBe('U0ADA');
  });

  test('a user group as last resort and as reps', () => {
    const settings = settingsOf(
      `${sandbox.replace('lastResort: here', 'lastResort: "@sales-reps"')}\nrepsGroup: "@sales-reps"\n`,
    );
    expect([settings.onCall.lastResort, settings.repsGroup]).toEqual(['S0REPS', 'S0REPS']);
  });

  test('every name that is unknown or shared is named with its line', () => {
    const shared = new Map(names.users).set('lee', ['U0LEE', 'U0LEEANN']);
    shared.delete('carmen');
    const faults = faultsOf(sandbox, { ...names, users: shared, channels: new Map() });
    expect(faults).toContainEqual(
      expect.stringMatching(
        /^\d+:26 sources\.quote-form\.channel #leads-roofing is not a channel the app can see/,
      ),
    );
    expect(faults).toContainEqual(expect.stringMatching(/roles\.compliance\.0 @carmen is not a person/));
    expect(faults).toContainEqual(
      expect.stringMatching(/onCall\.people\.0 @lee is the name of 2: write the id/),
    );
    expect(faults).toHaveLength(4 + 1 + 3);
  });

  test('without a workspace to ask, names stand for themselves', () => {
    expect(settingsOf(sandbox, undefined).installer).toBe('U0ADA');
    const read = readBatonFile(sandbox);
    expect(read).toMatchObject({
      settings: { ws: '', installer: '@ada', elsewhere: { channel: '#leads-roofing' } },
    });
  });
});

describe('every fault at once, with line and column', () => {
  test('fields, references and repeats together', () => {
    const text = [
      'business: { nam: Acme }', // 1
      'numbers:',
      '  - number: +15125550100', // 3
      '    label: main',
      '    messagingService: MG1', // 5
      '    registered: yes',
      `  - { number: "+15125550101", label: main, messagingService: MG${'0'.repeat(32)}, registered: true }`, // 7
      'sources:',
      '  form: { channel: x, number: side, workflow: nope }', // 9
      '  other: 5',
      'elsewhere:', // 11
      '  channel: #leads',
      '  number: main', // 13
      '  workflow: w',
      'window: { start: "20:00", end: "08:00" }', // 15
      'roles: { boss: [ada] }',
      'templates:', // 17
      '  - { name: t, purpose: first, text: "Hi {{frist_name}} {oops", owner: D }',
      '  - { name: t, purpose: firts, text: "Hi", owner: D }', // 19
      '  - { name: u, purpose: reply, text: "Hi", owner: D, reviewBy: soon, locked: true }',
      'workflows:', // 21
      '  - { name: w, first: u, reply: u, autoFirst: true, followUp: { template: z, afterHours: 1.5 } }',
      'caps: { perDay: 9 }', // 23
    ].join('\n');
    expect(faultsOf(text)).toEqual([
      '1:11 business.name is missing',
      '1:13 business.nam is not a setting',
      '3:13 numbers.0.number must be in quotes, so that it is not read as a number',
      '5:23 numbers.0.messagingService must be the SID of a Messaging Service: MG and 32 hexadecimal digits',
      '6:17 numbers.0.registered must be true or false',
      '7:38 numbers.1.label main is there twice',
      '9:31 sources.form.number side is not one of the numbers, by number or label',
      '9:47 sources.form.workflow nope is not one of the workflows',
      '10:10 sources.other must be a group of settings',
      '12:12 elsewhere.channel is empty (a word that begins with # needs quotes)',
      '15:32 window.end must be later than start',
      '16:10 roles.boss is not a setting',
      '18:38 templates.0.text has a brace that belongs to no token: write {{token}} or {{token|words if it is missing}}',
      '18:38 templates.0.text {{frist_name}} is not a token; there are first_name, business, request_topic',
      '19:13 templates.1.name t (en) is there twice',
      '19:25 templates.1.purpose must be one of first, reply, follow-up, marketing',
      '20:5 templates.2.approver is missing: locked copy is approved copy',
      '20:64 templates.2.reviewBy must be a date such as 2027-05-01',
      '22:23 workflows.0.first u is a template for another purpose than first',
      '22:47 workflows.0.autoFirst needs u (en) to be locked and to name its approver',
      '22:75 workflows.0.followUp.template z is not one of the templates',
      '22:90 workflows.0.followUp.afterHours must be a whole number',
      '23:17 caps.perDay must be at most 3',
    ]);
  });

  const cases: readonly { name: string; text: string; faults: readonly string[] }[] = [
    { name: 'nothing', text: '', faults: ['1:1  must be a group of settings'] },
    { name: 'a list', text: '- 1\n', faults: ['1:1  must be a group of settings'] },
    {
      name: 'a reserved sign',
      text: 'installer: @ada\n',
      faults: ['1:12  Plain value cannot start with reserved character @'],
    },
    {
      name: 'a repeat of nothing',
      text: 'installer: *ada\n',
      faults: ['1:12  *ada repeats nothing: no &ada stands before it'],
    },
    {
      name: 'two documents',
      text: 'country: US\n---\ncountry: CA\n',
      faults: ['2:1  a second document begins here: take out the line ---'],
    },
    {
      name: 'a tab',
      text: 'business:\n\tname: Acme\n',
      faults: ['2:1  Tabs are not allowed as indentation'],
    },
    { name: 'a setting twice', text: 'country: US\ncountry: CA\n', faults: ['2:1  Map keys must be unique'] },
  ];
  for (const { name, text, faults } of cases) {
    test(name, () => expect(faultsOf(text)).toEqual(faults));
  }

  const edits: readonly { name: string; from: string; to: string; fault: RegExp }[] = [
    {
      name: 'more texts than the law allows',
      from: 'perRolling24Hours: 3',
      to: 'perRolling24Hours: 4',
      fault: /^\d+:\d+ caps.perRolling24Hours must be at most 3$/,
    },
    {
      name: 'a country that is none',
      from: 'answerMinutes: 5',
      to: 'country: XX\nanswerMinutes: 5',
      fault: /country must be the two capital letters/,
    },
    {
      name: 'a text no carrier takes',
      from: 'text: Thanks {{first_name|for writing}}, Acme here.',
      to: `text: ${'x'.repeat(1_601)}`,
      fault: /longer than 1600/,
    },
    {
      name: 'a time that is none',
      from: 'answerMinutes: 5',
      to: 'window: { start: "9:00", end: "24:00" }\nanswerMinutes: 5',
      fault: /window.start must be a time of day/,
    },
    {
      name: 'copy without a click that nobody approved',
      from: '    first: gutters-first',
      to: '    autoFirst: true\n    first: gutters-reply',
      fault: /autoFirst needs gutters-reply \(en\) to be locked/,
    },
    {
      name: 'a reminder that nobody approved',
      from: '    locked: true\n\nworkflows',
      to: '\nworkflows',
      fault: /followUp.template needs reminder \(en\) to be locked/,
    },
    {
      name: 'a first text that does not say how to opt out',
      from: 'When is a good time\n      to call you? Reply STOP to opt out.',
      to: 'When is a good time to call you?',
      fault: /^\d+:\d+ templates.0.text This text has to say how to opt out.$/,
    },
    {
      name: 'copy that names a price: no text made from it could leave',
      from: 'Shall we call you about it?',
      to: 'From $99. Shall we call you about it?',
      fault: /^\d+:\d+ templates.5.text “\$99” is a price/,
    },
    {
      name: 'a token that the copy must carry and does not',
      from: '    purpose: reply\n    language: en\n    text: Thanks {{first_name|for writing}}, Acme here.',
      to: '    requires: [business]\n    purpose: reply\n    language: en\n    text: Thanks, Acme here.',
      fault: /^\d+:\d+ templates.5.text lacks the required token {{business}}$/,
    },
    {
      name: 'approved by its own owner',
      from: '    owner: Dana\n    approver: Carmen\n    locked: true',
      to: '    owner: Dana\n    approver: Dana\n    locked: true',
      fault: /^\d+:\d+ templates.0.approver is its owner: somebody else has to look$/,
    },
  ];
  for (const { name, from, to, fault } of edits) {
    test(name, () => {
      expect(sandbox).toContain(from);
      expect(faultsOf(sandbox.replace(from, to)).join('\n')).toMatch(new RegExp(fault, 'm'));
    });
  }

  test('printed so that an editor can jump to it', () => {
    const read = readBatonFile('country: 5\n');
    expect(describeBatonFaults('baton.yml', read.kind === 'faults' ? read.faults : [])).toContain(
      'baton.yml:1:10 country must be in quotes, so that it is not read as a number',
    );
  });

  test('a file that unfolds without end is a fault, not the end of the process', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ].join('\n');
    expect(faultsOf(bomb)).toEqual(['1:1  repeats itself too often: write it out']);
  });
});
