import type { IRouter } from 'express';
import type { Config } from '../config.ts';
import type { Settings } from '../domain/settings.ts';
import { leadRouter } from '../intake/routes.ts';
import type { Metrics } from '../metrics.ts';
import { rideOut } from '../ride-out.ts';
import { smsRouter } from '../sms/routes.ts';
import type { StatusUrls } from '../sms/status-url.ts';
import { receiveLead } from '../use-cases/receive-lead.ts';
import { receiveStatus } from '../use-cases/receive-status.ts';
import { receiveText } from '../use-cases/receive-text.ts';
import type { AppPort } from './port.ts';
import { tellGaps } from './tell-gaps.ts';

export interface WebhookParts {
  readonly config: Pick<Config, 'leadKeys' | 'publicUrl' | 'twilio'>;
  readonly settings: Pick<Settings, 'ws' | 'defaultCountry'>;
  readonly port: AppPort;
  readonly metrics: Metrics;
  readonly statusUrls: StatusUrls;
  /** A text may have been missed. */
  readonly gap: () => void;
}

/** Where leads, texts and delivery reports come in; each rides out a store that is away for a moment. */
export function webhookRouters({
  config,
  settings,
  port,
  metrics,
  statusUrls,
  gap,
}: WebhookParts): readonly IRouter[] {
  const { ws, defaultCountry = 'US' } = settings;
  const { accountSid, authToken } = config.twilio;
  return [
    leadRouter({
      ws,
      keys: config.leadKeys,
      country: defaultCountry,
      now: port.now,
      wallClock: Date.now,
      receiveLead: rideOut(receiveLead(port)),
      count: (outcome) => metrics.webhook('leads', outcome),
    }),
    smsRouter({
      ws,
      accountSid,
      authToken,
      publicUrl: config.publicUrl,
      statusUrls,
      receiveText: tellGaps(rideOut(receiveText(port)), gap),
      receiveStatus: rideOut(receiveStatus(port)),
      count: metrics.webhook,
    }),
  ];
}
