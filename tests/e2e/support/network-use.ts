import { readFileSync } from 'node:fs';

/** Chromium's own record of its network: `constants` name the numbers that `events` use. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; host?: string } }[];
}

/** The addresses that Chromium asked for or looked up, from its net log; empty when there was no network use. */
export function networkUse(file: string): string[] {
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const used = events.flatMap(({ type, params }) => {
    const name = names.get(type) ?? '';
    if (name === 'URL_REQUEST_START_JOB' && /^(https?|wss?|ftp):/.test(params?.url ?? ''))
      return [params!.url!];
    if (name.startsWith('HOST_RESOLVER') && params?.host) return [params.host];
    return [];
  });
  return [...new Set(used)];
}

/** A log whose writer was ended early lacks its closing brackets. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}
