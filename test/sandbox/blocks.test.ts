import { expect, test } from 'vitest';
import { checkMessageBlocks } from '../../src/sandbox/proxy/blocks/check-blocks.ts';
import { checkView } from '../../src/sandbox/proxy/blocks/check-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (action_id: string, more: object = {}) => ({
  type: 'button',
  action_id,
  text: plain('Send now'),
  ...more,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = {
  type: 'input',
  block_id: 'body',
  label: plain('Text'),
  element: { type: 'plain_text_input', action_id: 'body', multiline: true },
};
const option = { text: plain('Details'), value: 'details' };
const many = (count: number, block: object) => Array.from({ length: count }, () => block);

const good: readonly (readonly [string, readonly object[]])[] = [
  ['a section of 3,000 characters', [section('x'.repeat(3000))]],
  [
    'an expanded section with a menu',
    [{ ...section('a'), expand: true, accessory: { type: 'overflow', options: [option] } }],
  ],
  ['fifty blocks', many(50, { type: 'divider' })],
  ['buttons with a style', [actions(button('a', { style: 'primary', value: 'v' }), button('b'))]],
  ['the same action in two blocks', [actions(button('a')), actions(button('a'))]],
  [
    'header, context, image',
    [
      { type: 'header', text: plain('New lead') },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'a' }] },
      { type: 'image', image_url: 'https://a.example/b.png', alt_text: 'a roof' },
    ],
  ],
];

test.each(good)('%s is taken', (_, blocks) => {
  expect(checkMessageBlocks(blocks)).toEqual([]);
});

const bad: readonly (readonly [string, readonly object[], string])[] = [
  ['51 blocks', many(51, { type: 'divider' }), 'no more than 50 items allowed [json-pointer:/blocks]'],
  [
    'a long section',
    [section('x'.repeat(3001))],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['an empty section', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  [
    'a section without text',
    [{ type: 'section' }],
    'must define either `text` or `fields` [json-pointer:/blocks/0]',
  ],
  ['an unknown block', [{ type: 'banner' }], 'unsupported type: banner [json-pointer:/blocks/0/type]'],
  [
    'a long button',
    [actions(button('a', { text: plain('x'.repeat(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a mrkdwn button',
    [actions(button('a', { text: { type: 'mrkdwn', text: 'x' } }))],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/elements/0/text/type]',
  ],
  [
    'a long action id',
    [actions(button('x'.repeat(256)))],
    'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
  ],
  [
    'a long value',
    [actions(button('a', { value: 'x'.repeat(2001) }))],
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'two buttons with one id',
    [actions(button('a'), button('a'))],
    'duplicate action_id: a [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    'two blocks with one id',
    [
      { type: 'divider', block_id: 'b' },
      { type: 'divider', block_id: 'b' },
    ],
    'duplicate block_id: b [json-pointer:/blocks/1/block_id]',
  ],
  [
    '26 buttons',
    [actions(...Array.from({ length: 26 }, (_, n) => button(`a${n}`)))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a menu of six',
    [actions({ type: 'overflow', action_id: 'm', options: many(6, option) })],
    'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'a misspelt field',
    [{ ...section('a'), acessory: button('a') }],
    'invalid additional property: acessory [json-pointer:/blocks/0]',
  ],
  [
    'an input in a row of buttons',
    [actions(input.element)],
    'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'a long header',
    [{ type: 'header', text: plain('x'.repeat(151)) }],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
];

test.each(bad)('%s is refused in Slack’s words', (_, blocks, problem) => {
  expect(checkMessageBlocks(blocks)).toEqual([problem]);
});

const modal = (more: object) => ({
  type: 'modal',
  title: plain('Edit text'),
  blocks: [section('a')],
  ...more,
});

const views: readonly (readonly [string, object, readonly string[]])[] = [
  ['a modal that only shows', modal({}), []],
  ['a modal that asks', modal({ blocks: [input], submit: plain('Send now') }), []],
  ['a home', { type: 'home', blocks: [section('a')] }, []],
  [
    'a title of 25',
    modal({ title: plain('x'.repeat(25)) }),
    ['must be less than 25 characters [json-pointer:/view/title/text]'],
  ],
  [
    'asking without submit',
    modal({ blocks: [input] }),
    ['missing required field: submit [json-pointer:/view]'],
  ],
  [
    'much private metadata',
    modal({ private_metadata: 'x'.repeat(3001) }),
    ['must be less than 3001 characters [json-pointer:/view/private_metadata]'],
  ],
  ['no title', { type: 'modal', blocks: [] }, ['missing required field: title [json-pointer:/view]']],
  [
    '101 blocks',
    modal({ blocks: many(101, { type: 'divider' }) }),
    ['no more than 100 items allowed [json-pointer:/view/blocks]'],
  ],
];

test.each(views)('view: %s', (_, view, problems) => {
  expect(checkView(view)).toEqual(problems);
});
