/**
 * What Baton is compared with, a process of its own: Baton's own receiver (HTTP, routes, parsing, signature checks), and
 * behind it one insert of a commit as Baton stores it, with the same driver options into the same store. Nothing else.
 */
import { z } from 'zod';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http.ts';
import { leadRouter } from '../../src/intake/routes.ts';
import { createMetrics } from '../../src/metrics.ts';
import { runWitness } from '../../src/sandbox/witness/run-witness.ts';
import { smsRouter } from '../../src/sms/routes.ts';
import { type CommitDocument, commitDocument } from '../../src/store/commit-document.ts';
import { openStore } from '../../src/store/connect.ts';

const configSchema = z.object({
  storeUri: z.string(),
  ws: z.string(),
  accountSid: z.string(),
  authToken: z.string(),
  publicUrl: z.string(),
  leadSecret: z.string(),
  /** Commits that Baton stored for the same traffic. */
  samples: z.object({ text: commitDocument, lead: commitDocument }),
});

await runWitness(
  (given) => configSchema.parse(given),
  async ({ storeUri, ws, leadSecret, samples, ...twilio }) => {
    const { models } = await openStore({ uri: storeUri, appName: 'bare-receiver' });
    const metrics = createMetrics();
    let stored = 0;

    async function store(sample: CommitDocument): Promise<void> {
      stored += 1;
      const stream = stored.toString(16).padStart(32, '0');
      const _id = `${sample.ws}:${stream}:${sample._id.slice(-10)}`;
      await models.raw.commits.insertOne({ ...sample, _id, stream, key: `${sample.key}${stored}` });
    }

    const leads = leadRouter({
      ws,
      keys: [Buffer.from(leadSecret.replace(/^whsec_/, ''), 'base64')],
      country: 'US',
      now: Date.now,
      wallClock: Date.now,
      receiveLead: async () => {
        await store(samples.lead);
        const answer = { lead: 'lead', contact: 'contact', conversation: 'conversation', duplicate: false };
        return { kind: 'stored', answer };
      },
      count: (outcome) => metrics.webhook('leads', outcome),
    });
    const texts = smsRouter({
      ...twilio,
      ws,
      statusUrls: { read: () => undefined },
      receiveText: async () => {
        await store(samples.text);
        return { kind: 'stored' };
      },
      receiveStatus: () => Promise.reject(new Error('nothing was sent from here')),
      count: metrics.webhook,
    });
    const app = createHttp({
      routers: [leads, texts],
      health: { closing: () => false, storeAway: () => false, backfillPending: () => false },
      metrics,
      trustProxy: 0,
      surprised: (error, route) => process.stderr.write(`${route}: ${String(error)}\n`),
    });
    const { port } = await listen(app, 0);
    return { url: `http://127.0.0.1:${port}` };
  },
);
