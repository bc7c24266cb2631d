import type { LintAs } from '../lint';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { bandFor } from './band-for';
import type { CheckTools, LintTool } from './check';
import { reasonsOf } from './evidence';
import { isActive, memberNameOf, nameOf } from './people';
import { scoresOf } from './scores';
import { textsOf } from './texts';

/** Twice the evidence of 5,000 applications: a memory that overflows in one run is of no use to the next. */
const MOST = 250_000;
const NOTHING: ReturnType<LintTool> = [];
/** Linters that remember already; a second memory over the first would only be filled anew at every run. */
const REMEMBERING = new WeakSet<LintTool>();

/** Remembers what the linter said, so that a text is read once; forgets a kind of text when `most` of it are held. */
export function remembered(lint: LintTool, most = MOST): LintTool {
  if (REMEMBERING.has(lint)) return lint;
  const known: Record<LintAs, Map<string, ReturnType<LintTool>>> = {
    note: new Map(),
    reason: new Map(),
    letter: new Map(),
  };
  const tool: LintTool = (text, as) => {
    const texts = known[as];
    const before = texts.get(text);
    if (before) return before;
    if (texts.size >= most) texts.clear();
    const said = lint(text, as);
    // Most texts have no signal, and there are many of them: they share one empty list.
    const found = said.length === 0 ? NOTHING : said;
    texts.set(text, found);
    return found;
  };
  REMEMBERING.add(tool);
  return tool;
}

/** Everything the checks share about one opening, computed once and only when asked for. */
export function toolsFor(record: OpeningRecord, options: { lint: LintTool }): CheckTools {
  const lint = remembered(options.lint);
  const places = new Map(record.applications.map((item, place) => [item.id, place]));
  const scores = once((application: string) => scoresOf(record, record.byId.get(application)!));
  const reasons = once((application: ApplicationRecord) => reasonsOf(record, application));
  const signalled = (text: string, as: LintAs): boolean => lint(text, as).length > 0;
  const texts = once((application: ApplicationRecord) =>
    textsOf(record, application, reasons(application), signalled),
  );
  const band = once((from: OpeningRecord) => bandFor(from));
  return {
    lint,
    active: record.applications.filter(isActive),
    place: (application) => places.get(application) ?? -1,
    scores,
    reasons,
    texts,
    band: () => band(record),
    memberName: (ref) => memberNameOf(record, ref),
    candidateName: (application) => nameOf(record.byId.get(application)),
  };
}

function once<K, V>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    let value = made.get(of);
    if (value === undefined) made.set(of, (value = make(of)));
    return value;
  };
}
