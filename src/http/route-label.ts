const LABELS: Readonly<Record<string, string>> = {
  '/sms/inbound': 'sms-inbound',
  '/sms/status': 'sms-status',
  '/leads': 'leads',
  '/slack/events': 'slack',
};

/** A path as a metric's label: whatever strangers ask for is one label, so that they cannot fill the memory. */
export const routeLabel = (path: string): string =>
  LABELS[path] ?? (path.startsWith('/leads/') ? 'leads' : 'other');
