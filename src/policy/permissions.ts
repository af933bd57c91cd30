import type { Role } from '../domain/settings.ts';

/** Everything a person can do that touches a contact. */
export type Deed =
  | 'approve'
  | 'claim'
  | 'reassign'
  | 'call'
  | 'outcome'
  | 'page'
  | 'record-opt-out'
  | 'record-consent'
  | 'resolve-pause'
  | 'look-up'
  | 'export'
  | 'see-number'
  | 'settle-send'
  | 'release'
  | 'edit-template'
  | 'approve-template'
  | 'administer';

const anyone: readonly Role[] = ['admin', 'compliance', 'owner', 'rep', 'on-call'];
const texters: readonly Role[] = ['admin', 'owner', 'rep', 'on-call'];

/** Who may do what. Recording an opt-out is open to everybody with a role: it can only make us quieter. */
const allowed = {
  approve: texters,
  claim: texters,
  reassign: texters,
  call: texters,
  outcome: texters,
  page: texters,
  'record-opt-out': anyone,
  'record-consent': anyone,
  'resolve-pause': anyone,
  'look-up': anyone,
  export: ['admin', 'compliance'],
  'see-number': ['admin', 'compliance', 'owner', 'on-call'],
  'settle-send': texters,
  release: ['admin', 'compliance', 'owner', 'on-call'],
  'edit-template': ['admin', 'compliance'],
  'approve-template': ['admin', 'compliance'],
  administer: ['admin'],
} as const satisfies Record<Deed, readonly Role[]>;

export const mayDo = (roles: ReadonlySet<Role>, deed: Deed): boolean =>
  allowed[deed].some((role) => roles.has(role));

const names = {
  approve: 'send texts',
  claim: 'take leads',
  reassign: 'hand leads over',
  call: 'call contacts',
  outcome: 'close leads',
  page: 'answer pages',
  'record-opt-out': 'record opt-outs',
  'record-consent': 'record consent',
  'resolve-pause': 'decide on unclear words',
  'look-up': 'look up contacts',
  export: 'export a contact',
  'see-number': 'see full numbers',
  'settle-send': 'settle a text',
  release: 'release texts after an emergency',
  'edit-template': 'change approved copy',
  'approve-template': 'approve copy',
  administer: 'change the set-up',
} as const satisfies Record<Deed, string>;

/** What a person without the role is told. */
export const refusalFor = (deed: Deed): string =>
  `You can't ${names[deed]} here: that needs the role ${allowed[deed].join(', ').replace(/, ([^,]*)$/, ' or $1')}. An admin can give it to you.`;
