import { describe, expect, test } from 'vitest';
import type { TemplateSetting } from '../../src/domain/settings.ts';
import { anotherDraft } from '../../src/use-cases/another-draft.ts';
import { draftFromTemplate } from '../../src/use-cases/draft-from-template.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA } from '../support/maria.ts';
import { settings } from '../support/settings.ts';

const [first] = settings().templates;
if (first === undefined) throw new Error('the settings have a template');
const quote: TemplateSetting = first;
const spanish =
  'Hola {{first_name|y gracias}}, le escribe Acme Roofing. Recibimos su solicitud. ¿Le llamamos? Responda STOP para no recibir mensajes.';

/** A lead in English with its draft; the first text is written in two languages, and there is another one. */
async function drafted() {
  const world = fakeWorld(
    {
      templates: [
        ...settings().templates,
        { ...quote, language: 'es', text: spanish },
        {
          ...quote,
          name: 'first-short',
          text: 'Hi, Acme Roofing here about your note. May we call? Reply STOP to opt out.',
        },
      ],
    },
    async (request) => draftFromTemplate(request),
  );
  await leadArrives(world, { place: { state: 'TX' } });
  await world.settle();
  const contact = await world.contactOf(MARIA);
  const draft = contact.drafts.at(-1);
  const seen = {
    ws: 'T1',
    contact: contact.id,
    draft: draft?.id ?? '',
    version: 1,
    basis: draft?.basis ?? 0,
  };
  const newest = async () => (await world.contactOf(MARIA)).drafts.at(-1);
  return { world, seen, newest };
}

describe('a template that a person picks', () => {
  test('comes in the language that was picked, whatever the contact’s is', async () => {
    const { world, seen, newest } = await drafted();
    await anotherDraft(world.port)(seen, 'U-DANA', { name: 'first-quote', language: 'es' });
    expect(await newest()).toMatchObject({ author: { template: 'first-quote', language: 'es' } });
    expect((await newest())?.body).toContain('Hola Maria');
  });

  test('is that one and no other: the very words that stand there are refused', async () => {
    const { world, seen, newest } = await drafted();
    const picked = { name: 'first-quote', language: 'en' } as const;
    expect(await anotherDraft(world.port)(seen, 'U-DANA', picked)).toMatchObject({ kind: 'refused' });
    expect((await newest())?.id).toBe(seen.draft);
  });

  test('without a pick, another draft is another text', async () => {
    const { world, seen, newest } = await drafted();
    await anotherDraft(world.port)(seen, 'U-DANA');
    expect(await newest()).toMatchObject({ author: { template: 'first-short' } });
  });
});
