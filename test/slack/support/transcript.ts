import type { KnownBlock } from '@slack/types';

/** A message as a person would read it out: one line per line, buttons in brackets, menus behind dots. */
export const transcript = (blocks: readonly KnownBlock[]): string => blocks.map(linesOf).join('\n');

function linesOf(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return `# ${block.text.text}`;
    case 'section':
      return block.text === undefined
        ? ''
        : block.text.type === 'mrkdwn'
          ? read(block.text.text)
          : block.text.text;
    case 'context':
      return block.elements.map((element) => ('text' in element ? read(element.text) : '')).join(' ');
    case 'actions':
      return block.elements.map(elementOf).join(' ');
    case 'input':
      return `${block.label.text}: ${JSON.stringify('initial_value' in block.element ? block.element.initial_value : block.element.type)}`;
    default:
      return `(${block.type})`;
  }
}

function elementOf(element: Extract<KnownBlock, { type: 'actions' }>['elements'][number]): string {
  if (element.type === 'button') return `[${element.text.text}]`;
  return element.type === 'overflow'
    ? `[⋯ ${element.options.map(({ text }) => text.text).join(' · ')}]`
    : `(${element.type})`;
}

/** Markup as it looks: bold unmarked, mentions by id, times as their fallback. */
export const read = (markup: string): string =>
  markup
    .replace(/<@([\w-]+)>/g, '@$1')
    .replace(/<!subteam\^([\w-]+)>/g, '@$1')
    .replace(/<!(here|channel)>/g, '@$1')
    .replace(/<!date\^\d+\^[^|]+\|([^>]+)>/g, '$1')
    .replace(/<(?:tel|https?):[^|]*\|([^>]+)>/g, '$1')
    .replaceAll('*', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
