import { agreed, CHANNEL, type Chapter, maria, must } from './chapter.ts';
import { inThread, rootOf } from './find.ts';
import { offers } from './stage.ts';

export const lookUp: Chapter = {
  title: 'Anybody with a role can look up where a contact stands, and prove it',
  async play(stage, saw) {
    const ask = async (text: string): Promise<string> => {
      const before = (await stage.ephemerals('carmen')).length;
      await stage.driver('POST /command', { user: 'carmen', channel: CHANNEL, command: '/optout', text });
      return stage.until(`an answer to /optout ${text}`, async () => {
        const said = await stage.ephemerals('carmen');
        return said.length > before ? said.slice(before - 1) : undefined;
      });
    };
    for (const query of ['(512) 555-0142', '0142', 'Reyes']) {
      const answer = await ask(query);
      must(
        answer.includes('Look-up only') && answer.includes(maria.short),
        `no answer for ${query}: ${answer.slice(0, 300)}`,
      );
    }
    saw('/optout finds by number in any format, by last four digits, by a name');
    must((await ask('+1 646 555 0199')).includes('not permission'), 'no record reads like permission');
    saw('no record is not permission to text');

    const before = await stage.record.countByPeople();
    await ask('Maria');
    must((await stage.record.countByPeople()) === before, 'a look-up wrote something');
    saw('looking changes nothing');

    const root = await rootOf(stage, maria.short);
    const stop = await inThread(stage, root, 'the opt-out card', (message) => offers(message, 'proof-file'));
    await stage.click('lee', CHANNEL, stop, 'proof-file');
    await stage.until('the refusal', async () => (await stage.ephemerals('lee')).includes('compliance'));
    saw('a rep who asks for the proof file is told who may have it');
    await stage.click('carmen', CHANNEL, stop, 'proof-file');
    const files = await stage.until('the proof file', async () => {
      const given = await stage.filesOf('carmen');
      return given.length >= 2 && given;
    });
    const page = files.find((file) => file.includes('<!doctype html>')) ?? '';
    for (const part of [
      maria.name,
      agreed.disclosure,
      'please stop texting me',
      'The record is whole',
      'Dana',
    ])
      must(page.includes(part), `the proof does not say ${part}`);
    must(
      files.some((file) => file.startsWith('{') && JSON.parse(file).textsAfterGoodbye === 0),
      'no JSON, or a text after the goodbye',
    );
    saw(
      'Carmen gets it, to read and to check: wording, words, approver, verdicts, and that the record is whole',
    );
  },
};
