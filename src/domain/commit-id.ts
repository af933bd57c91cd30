/** Position of a commit in its stream as written in `_id`: ten digits, so that text order is number order. */
export const paddedVersion = (version: number): string => String(version).padStart(10, '0');

export const commitId = (ws: string, stream: string, version: number): string =>
  `${ws}:${stream}:${paddedVersion(version)}`;
