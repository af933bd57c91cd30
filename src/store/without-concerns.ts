/**
 * Options of a connection string that would decide whether an acknowledged write can be lost, or how long we wait.
 * Those are decided in code; what the string says of them is dropped. Names are matched without regard to case.
 */
const decidedInCode = new Set([
  'w',
  'j',
  'journal',
  'fsync',
  'wtimeout',
  'wtimeoutms',
  'readconcernlevel',
  'readpreference',
  'readpreferencetags',
  'maxstalenessseconds',
  'retrywrites',
  'retryreads',
  'serverselectiontimeoutms',
  'sockettimeoutms',
  'connecttimeoutms',
  'waitqueuetimeoutms',
  'timeoutms',
]);

/** The connection string without the options that are decided in code. */
export function withoutConcerns(uri: string): string {
  const mark = uri.indexOf('?');
  if (mark === -1) return uri;
  const kept = uri
    .slice(mark + 1)
    .split('&')
    .filter((option) => !decidedInCode.has(option.split('=', 1).join('').toLowerCase()));
  return kept.length === 0 ? uri.slice(0, mark) : `${uri.slice(0, mark)}?${kept.join('&')}`;
}
