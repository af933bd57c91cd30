import { allow, block, hold, type Rule } from './rule.ts';

/** US carriers take business texts only from registered senders: brand and campaign, by Messaging Service (10DLC). */
export const senderHealthy: Rule = {
  id: 'sender-healthy',
  check: ({ sender, senderPaused }) => {
    if (sender === undefined)
      return block('The business number is not set up.', 'An admin adds it to the configuration.');
    if (!sender.registered)
      return block(
        `Our number ${sender.label} is not registered with the carriers.`,
        'An admin finishes the registration. Call meanwhile.',
      );
    if (senderPaused !== undefined) {
      const because = `Our number ${sender.label} is paused: ${senderPaused.because}`;
      return senderPaused.until === undefined
        ? block(because, `An admin resumes it: /baton resume ${sender.label}. Call meanwhile.`)
        : hold(because, senderPaused.until);
    }
    return allow(`${sender.label} is registered.`);
  },
};
