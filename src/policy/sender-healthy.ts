import { allow, block, type Rule } from './rule.ts';

/** US carriers take business texts only from registered senders: brand and campaign, by Messaging Service (10DLC). */
export const senderHealthy: Rule = {
  id: 'sender-healthy',
  check: ({ sender, senderPaused }) => {
    if (sender === undefined)
      return block('The business number is not set up.', 'An admin adds it to the configuration.');
    if (!sender.registered)
      return block(
        `${sender.label} is not registered with the carriers.`,
        'An admin finishes the registration. Call meanwhile.',
      );
    if (senderPaused !== undefined)
      return block(
        `${sender.label} is paused: ${senderPaused}`,
        'An admin looks at the sender and resumes it. Call meanwhile.',
      );
    return allow(`${sender.label} is registered.`);
  },
};
