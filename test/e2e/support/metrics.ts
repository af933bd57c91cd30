/** How often Baton counted a webhook of this route with this outcome. */
export async function counted(app: string, route: string, outcome: string): Promise<number> {
  const metrics = await (await fetch(`${app}/metrics`)).text();
  const label = `baton_webhooks_total{route="${route}",outcome="${outcome}"}`;
  const line = metrics.split('\n').find((text) => text.startsWith(label));
  return line === undefined ? 0 : Number(line.slice(label.length));
}
