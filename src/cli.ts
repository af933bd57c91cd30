#!/usr/bin/env node
/**
 * The `baton` command. Each sub-command is a file in `commands/` and loads only what it needs. Exit codes: 0 fine, 1 the
 * answer is no (broken chain, faulty file, nothing found), 2 wrong usage or a missing setting.
 */
interface Command {
  readonly usage: string;
  readonly what: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  'check-config': {
    usage: 'check-config [file]',
    what: 'names every fault of baton.yml with its line',
    run: async (args) => (await import('./commands/check-config.ts')).checkConfig(args),
  },
  verify: {
    usage: 'verify [--export FILE] [--against FILE]',
    what: 'walks every chain and checkpoint and names the first broken link',
    run: async (args) => (await import('./commands/verify.ts')).verify(args),
  },
  why: {
    usage: 'why <message sid, draft or phone>',
    what: 'prints the story of a text: trigger, facts, verdicts, sends',
    run: async (args) => (await import('./commands/why.ts')).tellWhy(args),
  },
  prove: {
    usage: 'prove <message sid, draft or phone> [--to FOLDER]',
    what: "writes a contact's proof file, as a page and as JSON",
    run: async (args) => (await import('./commands/prove.ts')).prove(args),
  },
  rehearse: {
    usage: 'rehearse --rules FILE [--since 14d] [--json]',
    what: 'decides past sends and texts again under other settings and shows what would have differed',
    run: async (args) => (await import('./commands/rehearse.ts')).rehearsePast(args),
  },
  templates: {
    usage: 'templates [name]',
    what: 'prints approved copy with every version it ever had, who made it and when',
    run: async (args) => (await import('./commands/templates.ts')).tellTemplates(args),
  },
  'read-texts': {
    usage: 'read-texts < texts.jsonl',
    what: 'reads {"text": "…"} lines and writes what the rules understand of each',
    run: async () => {
      const { readTexts } = await import('./commands/read-texts.ts');
      await readTexts(process.stdin, process.stdout);
      return 0;
    },
  },
};

const help = (): string =>
  [
    'Usage: baton <command>',
    '',
    ...Object.values(commands).map(({ usage, what }) => `  ${usage.padEnd(52)} ${what}`),
    '',
  ].join('\n');

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const asked = name === '' || name === 'help' || name === '--help';
  process.stderr.write(asked ? help() : `There is no command "${name}".\n\n${help()}`);
  process.exitCode = asked && name !== '' ? 0 : 2;
} else {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
