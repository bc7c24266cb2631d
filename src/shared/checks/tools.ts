import type { Band } from '../decisions';
import type { OpeningRecord } from '../record';
import { bandFor } from './band-for';
import type { CheckTools, LintTool } from './check';
import { isActive, memberNameOf, nameOf } from './people';
import { scoresOf, type Scores } from './scores';

/** Remembers what the linter said, so that a text is read once; forgets all when `most` are held. */
export function remembered(lint: LintTool, most = 50_000): LintTool {
  const known = new Map<string, ReturnType<LintTool>>();
  return (text, as) => {
    const key = `${as} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= most) known.clear();
    const found = lint(text, as);
    known.set(key, found);
    return found;
  };
}

/** Everything the checks share about one opening, computed once and only when asked for. */
export function toolsFor(record: OpeningRecord, { lint }: { lint: LintTool }): CheckTools {
  const places = new Map(record.applications.map((item, place) => [item.id, place]));
  const scores = new Map<string, Scores>();
  let band: Band | null = null;
  return {
    lint: remembered(lint),
    active: record.applications.filter(isActive),
    place: (application) => places.get(application) ?? -1,
    scores: (application) => {
      let found = scores.get(application);
      if (!found) scores.set(application, (found = scoresOf(record, record.byId.get(application)!)));
      return found;
    },
    band: () => (band ??= bandFor(record)),
    memberName: (ref) => memberNameOf(record, ref),
    candidateName: (application) => nameOf(record.byId.get(application)),
  };
}
