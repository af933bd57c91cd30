import { CHANNEL, type Chapter, maria, must } from './chapter.ts';

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

    const before = await stage.record.count();
    await ask('Maria');
    must((await stage.record.count()) === before, 'a look-up wrote something');
    saw('looking changes nothing');
  },
};
