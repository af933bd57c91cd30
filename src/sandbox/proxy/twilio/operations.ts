/** Paths of Twilio's REST API that the proxy knows by name; `{sid}` is a message, `{part}` one of its media. */
const operations: readonly (readonly [pattern: RegExp, names: Readonly<Record<string, string>>])[] = [
  [/^\/2010-04-01\/Accounts\/\w+\/Messages\.json$/, { GET: 'messages.list', POST: 'messages.create' }],
  [
    /^\/2010-04-01\/Accounts\/\w+\/Messages\/(?<sid>\w+)\.json$/,
    { GET: 'messages.fetch', POST: 'messages.update', DELETE: 'messages.remove' },
  ],
  [/^\/2010-04-01\/Accounts\/\w+\/Messages\/(?<sid>\w+)\/Media\.json$/, { GET: 'media.list' }],
  [/^\/2010-04-01\/Accounts\/\w+\/Messages\/(?<sid>\w+)\/Media\/(?<part>ME\w+)$/, { GET: 'media.download' }],
  [
    /^\/2010-04-01\/Accounts\/\w+\/IncomingPhoneNumbers(\/\w+)?\.json$/,
    { GET: 'numbers.read', POST: 'numbers.update' },
  ],
  [/^\/messaging\/v1\/Services(\/MG\w+)?$/, { GET: 'services.read', POST: 'services.update' }],
  [/^\/_twilio\/simulate\/inbound-message$/, { POST: 'simulate.inbound' }],
  [/^\/_twilio\/simulate\/message-status$/, { POST: 'simulate.status' }],
];

/** `messages.create` and the like; a path without a name is its own. */
export function twilioOperationOf(method: string, path: string): string {
  const names = operations.find(([pattern]) => pattern.test(path))?.[1];
  return names?.[method] ?? path;
}

/** The SIDs in a path: of the message, and of one of its media. */
export function pathParts(path: string): { readonly sid: string; readonly part: string } {
  for (const [pattern] of operations) {
    const groups = pattern.exec(path)?.groups;
    if (groups) {
      const { sid = '', part = '' } = groups;
      return { sid, part };
    }
  }
  return { sid: '', part: '' };
}
