/**
 * What Baton is compared with, a process of its own: the same HTTP stack and body parsing, the same signature checks,
 * and one insert of a commit as Baton stores it, with the same driver options into the same store. Nothing else.
 */
import express from 'express';
import { z } from 'zod';
import { listen } from '../../src/http/listen.ts';
import { verifyWebhook } from '../../src/intake/verify.ts';
import { runWitness } from '../../src/sandbox/witness/run-witness.ts';
import { readForm } from '../../src/sms/read-form.ts';
import { isFromTwilio } from '../../src/sms/verify.ts';
import { type CommitDocument, commitDocument } from '../../src/store/commit-document.ts';
import { openStore } from '../../src/store/connect.ts';

const configSchema = z.object({
  storeUri: z.string(),
  authToken: z.string(),
  publicUrl: z.string(),
  leadSecret: z.string(),
  /** Commits that Baton stored for the same traffic. */
  samples: z.object({ text: commitDocument, lead: commitDocument }),
});

await runWitness(
  (given) => configSchema.parse(given),
  async ({ storeUri, authToken, publicUrl, leadSecret, samples }) => {
    const { models } = await openStore({ uri: storeUri, appName: 'bare-receiver' });
    const keys = [Buffer.from(leadSecret.replace(/^whsec_/, ''), 'base64')];
    const body = express.raw({ limit: '64kb', inflate: false, type: () => true });
    let stored = 0;

    async function store(sample: CommitDocument): Promise<void> {
      stored += 1;
      const stream = stored.toString(16).padStart(32, '0');
      const _id = `${sample.ws}:${stream}:${sample._id.slice(-10)}`;
      await models.raw.commits.insertOne({ ...sample, _id, stream, key: `${sample.key}${stored}` });
    }

    const app = express()
      .set('etag', false)
      .post('/sms/inbound', body, async (request, response) => {
        const form = readForm(request.body);
        const signature = request.get('x-twilio-signature');
        const target = request.originalUrl;
        if (!isFromTwilio({ authToken, publicUrl }, { signature, target, form })) {
          response.status(403).end();
          return;
        }
        await store(samples.text);
        response.type('text/xml').send('<?xml version="1.0" encoding="UTF-8"?><Response/>');
      })
      .post('/leads', body, async (request, response) => {
        const headers = {
          id: request.get('webhook-id'),
          timestamp: request.get('webhook-timestamp'),
          signature: request.get('webhook-signature'),
        };
        if (verifyWebhook(keys, headers, request.body, Date.now()).kind !== 'verified') {
          response.status(401).end();
          return;
        }
        await store(samples.lead);
        response.json({ lead: 'lead', contact: 'contact', conversation: 'conversation', duplicate: false });
      });
    const { port } = await listen(app, 0);
    return { url: `http://127.0.0.1:${port}` };
  },
);
