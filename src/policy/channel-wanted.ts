import { allow, block, type Rule } from './rule.ts';

/** They chose how to be reached (C7). Their own text to us overrules a form's choice. */
export const channelWanted: Rule = {
  id: 'channel-wanted',
  check: ({ channelPreference, lastText, purpose }) => {
    if (purpose === 'opt-out-confirmation' || purpose === 'help')
      return allow('This answers their own text.');
    if (lastText !== undefined) return allow('They texted us themselves.');
    if (channelPreference === 'call') return block('They asked for a call, not a text.', 'Call them.');
    if (channelPreference === 'email')
      return block('They asked for an email, not a text.', 'Write an email.');
    return allow('They did not ask for another channel.');
  },
};
