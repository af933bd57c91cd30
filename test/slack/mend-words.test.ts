import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fieldsOf, listAt, textAt } from '../../src/sandbox/wire/fields.ts';
import { actionId } from '../../src/slack/action-ids.ts';
import { checkText } from '../../src/use-cases/compose-text.ts';
import { viewContact } from '../../src/use-cases/view-contact.ts';
import { CONVERSATION, draft, lead } from './support/contact-story.ts';
import { person } from './support/person.ts';
import { type SlackWorld, startSlackWorld } from './support/slack-world.ts';

let slack: SlackWorld;
let dana: ReturnType<typeof person>;

beforeAll(async () => {
  slack = await startSlackWorld((port) => ({ checkText: checkText(port), viewContact: viewContact(port) }));
  dana = person(slack, 'dana');
}, 60_000);
afterAll(() => slack?.stop());
beforeEach(async () => {
  await slack.fresh();
  await slack.happens(...lead({ wants: 'roof leak', owner: 'U-DANA' }));
  await slack.happens(draft());
  await slack.showAll(`root:${CONVERSATION}`, 'draft:draft_1');
  await dana.click('draft:draft_1', actionId.edit);
  await dana.sees('To Maria');
});

/** The words that stand in the box now. */
const box = async (): Promise<string> =>
  listAt(await dana.modal(), 'blocks')
    .map(fieldsOf)
    .filter(({ type }) => type === 'input')
    .map(({ element }) => textAt(fieldsOf(element), 'initial_value'))[0] ?? '';

/** The button beside the finding with these words. */
async function mending(because: string): Promise<{ readonly action: string; readonly label: string }> {
  const found = listAt(await dana.modal(), 'blocks')
    .map(fieldsOf)
    .find((block) => JSON.stringify(block).includes(because) && block['accessory'] !== undefined);
  const accessory = fieldsOf(found?.['accessory']);
  return { action: textAt(accessory, 'action_id'), label: textAt(fieldsOf(accessory['text']), 'text') };
}

test('a price gives way to an offer to call, at one press', async () => {
  await dana.press(actionId.check, { body: 'Hi Maria, Acme here. It costs $199. Reply STOP to opt out.' });
  await dana.sees('is a price');
  const button = await mending('is a price');
  expect(button.label).toBe('Offer a call instead');
  await dana.press(button.action);
  await dana.sees('When is a good time to call you?');
  expect(await box()).toBe('Hi Maria, Acme here. When is a good time to call you? Reply STOP to opt out.');
});

test('a missing opt-out line is added', async () => {
  await dana.press(actionId.check, { body: 'Hi Maria, Acme here about the leak. When may we call?' });
  await dana.sees('has to say how to opt out');
  await dana.press((await mending('has to say how to opt out')).action);
  await dana.sees('Reply STOP to opt out.');
  expect(await box()).toBe('Hi Maria, Acme here about the leak. When may we call? Reply STOP to opt out.');
});

test('the signs that make it two texts are named, and one press makes it one', async () => {
  const dear =
    'Hi Maria, it’s Acme Roofing — we got your note about the leak. When may we call you? Reply STOP to opt out.';
  await dana.press(actionId.check, { body: dear });
  const view = await dana.sees('’ —');
  expect(view).toContain('Use plain signs: 1 text instead');
  await dana.press(actionId.plainSigns);
  await dana.sees("it's Acme Roofing -");
  expect(await box()).toBe(dear.replace('’', "'").replace('—', '-'));
  expect(JSON.stringify(await dana.modal())).not.toContain('Use plain signs');
});

test('accents that make it two texts are offered apart, for they change the spelling', async () => {
  const dear =
    'Hola María, le escribe Acme Roofing por la gotera del garaje. ¿Cuándo podemos llamarle? Responda STOP para no recibir.';
  await dana.press(actionId.check, { body: dear });
  await dana.sees('Drop the accents: 1 text instead');
  await dana.press(actionId.noAccents);
  await dana.sees('Cuando podemos');
  expect(await box()).toBe(dear.replace('í', 'i').replace('Cuándo', 'Cuando'));
});
