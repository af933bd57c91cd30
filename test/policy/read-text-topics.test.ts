import { describe, expect, test } from 'vitest';
import { readText, topicSeverity } from '../../src/policy/read-text.ts';
import { quietTexts, topicTexts } from './topic-rows.ts';
import { complaintTexts } from './topic-rows-complaint-en.ts';
import { contentTexts } from './topic-rows-content-en.ts';
import { spanishQuietTexts, spanishTopicTexts } from './topic-rows-es.ts';
import { everydayTexts } from './topic-rows-everyday-en.ts';
import { frenchQuietTexts, frenchTopicTexts } from './topic-rows-fr.ts';
import { graveTexts, harmlessTexts } from './topic-rows-grave-en.ts';
import { grievanceTexts, servedTexts } from './topic-rows-grievance-en.ts';
import { harmTexts, unharmedTexts } from './topic-rows-harm-es-fr.ts';
import { lookAlikeTexts } from './topic-rows-look-alikes-en.ts';
import { mixedTexts } from './topic-rows-mixed-en.ts';
import { peopleTexts } from './topic-rows-people-en.ts';

const topicsOf = (text: string): string[] => readText(text).topics.map(({ topic }) => topic);

describe('topics that a text must raise', () => {
  test.each([
    ...topicTexts,
    ...complaintTexts,
    ...everydayTexts,
    ...peopleTexts,
    ...grievanceTexts,
    ...mixedTexts,
    ...spanishTopicTexts,
    ...frenchTopicTexts,
    ...harmTexts,
  ])('%s: %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });
});

describe('grave topics in other words', () => {
  test.each(graveTexts)('%s: %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });
});

describe('harmless texts made of grave words', () => {
  const grave: ReadonlySet<string> = new Set(['legal', 'fraud', 'emergency', 'self_harm']);
  test.each(harmlessTexts)('%s', (text) => {
    expect(topicsOf(text).filter((topic) => grave.has(topic))).toEqual([]);
  });
});

describe('texts that wake nobody', () => {
  test.each([
    ...quietTexts,
    ...contentTexts,
    ...servedTexts,
    ...spanishQuietTexts,
    ...frenchQuietTexts,
    ...unharmedTexts,
  ])('%s', (text) => {
    const pages = readText(text).topics.filter(({ severity }) => severity === 'page');
    expect(pages).toEqual([]);
  });
});

describe('everyday meanings of grave words', () => {
  const cases = [
    ['my lawyer friend recommended you', 'legal'],
    ['tell Sue the door is open', 'legal'],
    ['meet at the tennis court', 'legal'],
    ['dying to see the new kitchen', 'self_harm'],
    ["I'd kill for a pizza right now", 'self_harm'],
    ['my lower back against the wall lol', 'pricing'],
    ['no complaints, great work!', 'complaint'],
    ['please be patient with me', 'medical'],
    ['my 15 year old needs braces', 'minor'],
    ['be there in 15 min', 'minor'],
    ['what a steal', 'fraud'],
    ['do not cancel', 'cancel'],
    ['turn left at the fire station', 'emergency'],
  ] as const;
  test.each(cases)('%s is not %s', (text, topic) => {
    expect(topicsOf(text)).not.toContain(topic);
  });

  test.each(lookAlikeTexts)('not %s: %s', (topic, text) => {
    expect(topicsOf(text)).not.toContain(topic);
  });
});

test('a threat to oneself is an emergency too', () => {
  expect(topicsOf('i want to kill myself')).toEqual(expect.arrayContaining(['self_harm', 'emergency']));
});

test('an appointment cancelled goes to scheduling and revokes nothing', () => {
  const { revocation, topics } = readText('cancel my appointment for friday');
  expect(revocation).toBe('none');
  expect(topics.map(({ topic }) => topic)).toContain('schedule');
});

test('each topic comes once, with its severity and the exact words', () => {
  const { topics } = readText('My lawyer will call. I repeat: MY LAWYER. How much is it?');
  expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
  for (const { topic, severity } of topics) expect(severity).toBe(topicSeverity[topic]);
  expect(topics.find(({ topic }) => topic === 'pricing')?.words).toBe('How much');
});

test('halves of a topic count together wherever they stand', () => {
  expect(topicsOf('There is a payment from last week. I have asked my wife too. It was not me.')).toContain(
    'fraud',
  );
  expect(topicsOf('It was not me.')).not.toContain('fraud');
});
