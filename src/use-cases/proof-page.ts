import type { Proof, ProofText } from './proof.ts';

/** The proof as one readable page without scripts or outside parts; opens anywhere, prints well. */
export function proofPage(proof: Proof): string {
  const { contact, record, consents, stops, texts, textsAfterGoodbye, timeline, links, made } = proof;
  const title = `Proof file · ${contact.name ?? 'contact'} ${contact.phone ?? ''}`;
  const by = namedIn(proof.people);
  const verdict = record.ok
    ? `<p class="good">The record is whole: ${record.commits} entries, each chained to the one before.</p>`
    : `<p class="bad">The record is broken at ${text(record.link)}: ${text(record.why)}</p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title><style>${style}</style></head><body>
<h1>${text(title)}</h1>
<p>${text(contact.standing)} · made ${when(made)} · workspace ${text(proof.workspace)}</p>
${verdict}
<p class="${textsAfterGoodbye === 0 ? 'good' : 'bad'}">Texts after a stop, other than its one goodbye: ${textsAfterGoodbye}</p>
<h2>Consent</h2>
${table(
  ['When', 'Kind', 'How', 'Wording or words', 'Where'],
  consents.map((row) => [
    when(row.at),
    `${text(row.kind)}${row.proven ? '' : ' (unproven)'}${row.endedBy ? ' (ended by a stop)' : ''}`,
    text(row.how),
    words(row.wording ?? row.words) + hash(row.wordingSha256),
    [row.url, row.ip, row.userAgent]
      .filter((part) => part !== undefined)
      .map((part) => text(part ?? ''))
      .join('<br>'),
  ]),
  'No consent on record.',
)}
<h2>Stops</h2>
${table(
  ['Said', 'Blocked', 'Seconds', 'How', 'Covers', 'Words'],
  stops.map((row) => [
    when(row.saidAt),
    when(row.blockedAt),
    String(row.seconds),
    text(row.how),
    text(row.scope),
    words(row.words),
  ]),
  'They have not asked us to stop.',
)}
<h2>Texts</h2>
${table(
  ['When', 'From', 'Words', 'State', 'Why it was allowed'],
  texts.map((row) => textRow(row, by)),
  'No texts.',
)}
<h2>Everything that happened</h2>
${table(
  ['When', 'Who', 'What'],
  timeline.map((row) => [when(row.at), text(by(row.actor)), text(row.what)]),
  'Nothing.',
)}
<h2>Links of the chain</h2>
${table(
  ['No.', 'When', 'Who', 'SHA-256'],
  links.map((row) => [
    String(row.version),
    when(row.at),
    text(by(row.actor)),
    `<code>${text(row.hash)}</code>`,
  ]),
  'None.',
)}
</body></html>
`;
}

/** "Dana Cole (UB48408862)": the name for the reader, the id because names change. */
const namedIn =
  (people: Proof['people']) =>
  (actor: string): string => {
    const id = actor.startsWith('person:') ? actor.slice(7) : undefined;
    const name = id === undefined ? undefined : people[id];
    return id === undefined ? actor : name === undefined ? `teammate ${id}` : `${name} (${id})`;
  };

function textRow(row: ProofText, by: (actor: string) => string): string[] {
  if (row.direction === 'in') return [when(row.at), 'them', words(row.words), '', ''];
  const local =
    row.decision?.evidence.localTimes.map(({ zone, text: time }) => `${time} (${zone})`).join(', ') ?? '';
  const trace =
    row.decision?.trace
      .map(({ rule, verdict, because }) => `<li>${text(rule)}: ${text(verdict)}. ${text(because)}</li>`)
      .join('') ?? '';
  const facts = `Approved by ${text(by(row.approvedBy ?? 'nobody'))}. Local time ${text(local)}. ${text(row.decision?.evidence.placeBy ?? '')}`;
  return [when(row.at), 'us', words(row.words), text(row.state ?? ''), `${facts}<ul>${trace}</ul>`];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[], none: string): string =>
  rows.length === 0
    ? `<p>${none}</p>`
    : `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

const when = (iso: string): string =>
  `<time>${text(iso.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}</time>`;
const words = (said: string | undefined): string =>
  said === undefined ? '<i>erased or none</i>' : `<q dir="auto">${text(said)}</q>`;
const hash = (sha: string | undefined): string => (sha === undefined ? '' : `<br><code>${text(sha)}</code>`);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const text = (raw: string): string => raw.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const style = `body{font:15px/1.5 system-ui,sans-serif;color:#1d1c1d;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #ddd}th{color:#616061;font-weight:600}
time{white-space:nowrap}q{white-space:pre-wrap}code{font-size:.8rem;overflow-wrap:anywhere}
ul{margin:.4rem 0 0;padding-left:1rem;font-size:.85rem;color:#454245}
.good{border-left:4px solid #2e7d32;padding-left:.7rem}.bad{border-left:4px solid #b00020;padding-left:.7rem;font-weight:600}`;
