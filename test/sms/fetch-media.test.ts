import { afterEach, describe, expect, test } from 'vitest';
import { createFetchMedia, type Media } from '../../src/sms/fetch-media.ts';
import { type Act, cut, type FarSide, openFarSide, silence } from '../support/far-side.ts';

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'token' };
const CREDENTIALS = `Basic ${Buffer.from(`${account.accountSid}:token`).toString('base64')}`;
const PATH = '/2010-04-01/Accounts/AC/Messages/MM/Media/ME';
const PICTURE = Buffer.from('89504e470d0a1a0a', 'hex');

const open: FarSide[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((side) => side.close()));
});

async function side(act: Act): Promise<FarSide> {
  const opened = await openFarSide(act);
  open.push(opened);
  return opened;
}

const picture: Act = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
const redirect =
  (location: string): Act =>
  (response) =>
    response.writeHead(307, { location }).end();

const fetchFrom = (
  api: FarSide,
  url = `https://api.twilio.com${PATH}`,
  change: object = {},
): Promise<Media> => createFetchMedia({ ...account, baseUrl: api.url, ...change })(url);

test('Twilio sees the credentials, the file host that it redirects to does not', async () => {
  const files = await side(picture);
  const api = await side(redirect(`${files.url}/file?signature=1`));
  expect(await fetchFrom(api)).toEqual({ kind: 'media', type: 'image/png', ending: 'png', bytes: PICTURE });
  expect(api.asked[0]).toMatchObject({ path: PATH, headers: { authorization: CREDENTIALS } });
  expect(files.asked[0]).toMatchObject({ path: '/file' });
  expect(files.asked[0]?.headers).not.toHaveProperty('authorization');
});

test('a redirect within the API keeps them', async () => {
  const api = await side((response, asked) =>
    asked.path === PATH ? redirect('/other')(response, asked) : picture(response, asked),
  );
  expect(await fetchFrom(api)).toMatchObject({ kind: 'media' });
  expect(api.asked[1]?.headers.authorization).toBe(CREDENTIALS);
});

describe('addresses that are not Twilio get neither credentials nor a request', () => {
  for (const url of [
    'https://evil.example/ME',
    'https://api.twilio.com.evil.example/ME',
    'https://api.twilio.com@evil.example/ME',
    'http://api.twilio.com/ME',
    'https://api.twilio.com:8443/ME',
    'file:///etc/passwd',
    'not a url',
    '',
  ]) {
    test(JSON.stringify(url), async () => {
      const api = await side(picture);
      expect(await fetchFrom(api, url)).toEqual({ kind: 'refused', because: 'not-twilio' });
      expect(api.asked).toEqual([]);
    });
  }

  test('a path that looks like a host stays a path', async () => {
    const api = await side(picture);
    expect(await fetchFrom(api, 'https://api.twilio.com//evil.example/ME')).toMatchObject({ kind: 'media' });
    expect(api.asked).toHaveLength(1);
  });

  test('from HTTPS nobody is led to plain HTTP or to a file', async () => {
    const api = await side(redirect('ftp://evil.example/ME'));
    expect(await fetchFrom(api)).toEqual({ kind: 'refused', because: 'not-twilio' });
  });
});

describe('what comes back', () => {
  const cases: readonly { name: string; act: Act; change?: object; media: object }[] = [
    {
      name: 'deleted',
      act: (response) => response.writeHead(404).end(),
      media: { kind: 'refused', because: 'gone' },
    },
    {
      name: 'wrong credentials',
      act: (response) => response.writeHead(401).end(),
      media: { kind: 'failed', because: 'http-401' },
    },
    {
      name: '503',
      act: (response) => response.writeHead(503).end(),
      media: { kind: 'failed', because: 'http-503' },
    },
    { name: 'hung up', act: cut, media: { kind: 'failed' } },
    {
      name: 'silence',
      act: silence,
      change: { timeoutMs: 40 },
      media: { kind: 'failed', because: 'TimeoutError' },
    },
    {
      name: 'redirected in a circle',
      act: redirect(PATH),
      media: { kind: 'failed', because: 'too many redirects' },
    },
    {
      name: 'a web page',
      act: (response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<script>'),
      media: { kind: 'refused', because: 'type-not-shown', type: 'text/html' },
    },
    {
      name: 'a drawing that can carry programs',
      act: (response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg>'),
      media: { kind: 'refused', because: 'type-not-shown', type: 'image/svg+xml' },
    },
    {
      name: 'no type',
      act: (response) => response.writeHead(200).end('x'),
      media: { kind: 'refused', because: 'type-not-shown' },
    },
    {
      name: 'a contact card, its type in capitals',
      act: (response) =>
        response.writeHead(200, { 'content-type': 'TEXT/X-VCARD; charset=utf-8' }).end('BEGIN'),
      media: { kind: 'media', type: 'text/x-vcard', ending: 'vcf' },
    },
    {
      name: 'more than we take, said at once',
      act: picture,
      change: { mostBytes: 7 },
      media: { kind: 'refused', because: 'too-large', type: 'image/png' },
    },
    { name: 'exactly what we take', act: picture, change: { mostBytes: 8 }, media: { kind: 'media' } },
  ];
  for (const { name, act, change, media } of cases) {
    test(name, async () => {
      expect(await fetchFrom(await side(act), undefined, change)).toMatchObject(media);
    });
  }

  test('a stream without end is left off at the limit', async () => {
    let written = 0;
    let hungUp = false;
    const api = await side((response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' });
      const pour = setInterval(() => {
        written += 1_000;
        response.write(Buffer.alloc(1_000));
      }, 1);
      response.on('close', () => {
        hungUp = true;
        clearInterval(pour);
      });
    });
    expect(await fetchFrom(api, undefined, { mostBytes: 5_000 })).toMatchObject({ because: 'too-large' });
    await expect.poll(() => hungUp).toBe(true);
    expect(written).toBeLessThan(100_000);
  });
});
