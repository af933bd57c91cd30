import type { SandboxUrls } from './urls-file.ts';

const DAY_MS = 86_400_000;

/**
 * What the sandbox says when it is ready: where everything is, and what to try first.
 *
 * @param now the sandbox's time, epoch ms
 */
export function guide({ app, driver, slack, proxy }: SandboxUrls, now: number): string {
  const tomorrow = new Date(now + DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');
  const channel = Object.keys(slack.channels).find((name) => name.startsWith('leads')) ?? 'general';
  return `
Baton is running: ${app}   (readiness: ${app}/readyz)
All addresses, ids and secrets: .sandbox/urls.json

Look at a channel          curl -s '${driver.url}/channel?channel=${channel}'
Look at a thread           curl -s '${driver.url}/thread?channel=${channel}&ts=<ts of a root>'
Press a button as Dana     curl -s ${driver.url}/click -d '{"user":"dana","channel":"${channel}","ts":"<ts>","actionId":"draft-send"}'
Look somebody up           curl -s ${driver.url}/command -d '{"user":"dana","channel":"${channel}","command":"/optout","text":"Maria"}'
                           curl -s '${driver.url}/ephemerals?user=dana'
Text in as a customer      curl -s ${proxy.url}/twilio/inbound -d '{"from":"+15125550142","to":"+15125550100","body":"How much is it?"}'
Make time pass             curl -s ${driver.url}/clock -d '{"jump":"${tomorrow}"}'
Why was it sent, or not    set -a; . .sandbox/env; npm run -s baton -- why '+15125550142'
Is the record whole        npm run -s baton -- verify
See the whole story        npm run sandbox -- --story

Ctrl-C ends everything; data stays in .sandbox/ (--fresh clears it).
`;
}
