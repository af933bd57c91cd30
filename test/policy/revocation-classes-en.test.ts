import { describe, expect, test } from 'vitest';
import { readText } from '../../src/policy/read-text.ts';
import { businessTalk } from './everyday-rows-business-en.ts';
import { unwantedStops } from './everyday-rows-negated-en.ts';
import { neighbours } from './everyday-rows-neighbours-en.ts';
import { notOurs } from './everyday-rows-not-ours-en.ts';
import { otherMatters } from './everyday-rows-other-matters-en.ts';
import { leftOutRevocations } from './revocation-rows-left-out-en.ts';
import { explainedRevocations } from './revocation-rows-reasons-en.ts';
import { slippedRevocations } from './revocation-rows-slips-en.ts';
import { wordedRevocations } from './revocation-rows-wordings-en.ts';
import { unclearEnglish } from './unclear-rows-en.ts';

const tables = [
  { verdict: 'revoke', name: 'with a slip', texts: slippedRevocations },
  { verdict: 'revoke', name: 'with a reason', texts: explainedRevocations },
  { verdict: 'revoke', name: 'in many wordings', texts: wordedRevocations },
  { verdict: 'revoke', name: 'to be left out', texts: leftOutRevocations },
  { verdict: 'hold', name: 'unclear', texts: unclearEnglish },
  { verdict: 'none', name: 'no stop meant', texts: unwantedStops },
  { verdict: 'none', name: 'near in words', texts: neighbours },
  { verdict: 'none', name: 'about other business', texts: businessTalk },
  { verdict: 'none', name: 'not about our texts', texts: notOurs },
  { verdict: 'none', name: 'about other matters', texts: otherMatters },
] as const;

for (const { verdict, name, texts } of tables) {
  describe(`English, ${name}: ${verdict}`, () => {
    test.each(texts)('%s', (text) => {
      const { revocation, words } = readText(text);
      expect(revocation, `by the words ${JSON.stringify(words)}`).toBe(verdict);
    });
  });
}

describe('what is harmless takes nothing from a request beside it', () => {
  test.each([...unwantedStops, ...neighbours, ...businessTalk, ...notOurs, ...otherMatters])('%s', (text) => {
    expect(readText(`${text}. Stop texting me.`).revocation).toBe('revoke');
    expect(readText(`${text}, stop texting me`).revocation).not.toBe('none');
    expect(readText(`Take me off your list. ${text}`).revocation).toBe('revoke');
  });
});

describe('words that change what others mean', () => {
  test.each([
    ['stop asking', 'hold'],
    ['we sold the house, stop asking', 'revoke'],
    ['take it off', 'none'],
    ['who gave you my number? take it off', 'revoke'],
    ['my kid typed stop on my phone', 'hold'],
    ['my kid typed stop on my phone, add me back', 'none'],
    ['my kid typed stop, but do stop texting me', 'revoke'],
    ["Stop!! You're killing me", 'none'],
    ["stop texting me!! you're killing me", 'revoke'],
    ["you're so sweet, please stop", 'revoke'],
    ['turn them off', 'none'],
    ['Your alerts never stop. Turn them off', 'revoke'],
    ["don't text it", 'none'],
    ["This is my son's tablet. Don't text it", 'revoke'],
    ["don't text my sister", 'hold'],
    ["don't text my sister. Text me", 'none'],
    ['cancel me', 'revoke'],
    ["can't make it Friday, cancel me", 'none'],
    ["can't make it Friday, cancel me and stop texting me", 'revoke'],
  ])('%s → %s', (text, verdict) => {
    expect(readText(text).revocation).toBe(verdict);
  });

  test('a bare "cancel me" may have meant an appointment', () => {
    expect(readText('cancel me')).toMatchObject({ revocation: 'revoke', alsoAppointment: true });
  });
});

describe('a negation is about the stop it stands before', () => {
  test.each([
    ["don't stop texting me", 'none'],
    ["Don't! Stop texting me!", 'revoke'],
    ["I don't want this, stop texting me", 'revoke'],
    ["if you don't stop texting me I'm calling a lawyer", 'revoke'],
    ["why won't you stop texting me", 'revoke'],
    ['you never took me off the list', 'revoke'],
    ["please don't take me off the list", 'none'],
    ["don't know you, take me off the list", 'revoke'],
    ["I can't unsubscribe", 'revoke'],
    ["I don't want to unsubscribe", 'none'],
    ['I did not subscribe. unsubscribe me', 'revoke'],
    ["I don't own it stop texting me", 'revoke'],
    ['when you get a minute, stop texting me', 'revoke'],
    ['the drill is loud, make it stop, and stop texting me', 'revoke'],
    ['did it stop texting you?', 'none'],
  ])('%s → %s', (text, verdict) => {
    expect(readText(text).revocation).toBe(verdict);
  });
});
