/** Plans the import of what a stricter reader has read: a network, or a whole programme. */
import type { AnyNewEntry } from "@legami/core";
import { Findings } from "../findings.ts";
import type { ProgrammeData } from "../programme-data.ts";
import { entriesOf } from "./entries-of.ts";
import type { ImportPlan, ImportRequest, PlannedRow } from "./plan.ts";
import type { Meaning, Said } from "./said.ts";

/** Settings of a network that is no programme of its own have the id that it was opened under. */
export function planData(
  file: string,
  { settings, entries, notes, rows }: ProgrammeData,
  request: ImportRequest,
): ImportPlan {
  const { target } = request;
  const [, ...rest] = entries;
  const plan = {
    file,
    part: null,
    reading: null,
    shown: [],
    refused: null,
    problems: [],
    moreProblems: 0,
    notes,
    questions: [],
  };
  const told = rest.map((_, at): PlannedRow => ({ row: null, fate: "entries", entries: [at] }));
  const others = (fate: "merged" | "refused", count: number): PlannedRow[] =>
    Array.from({ length: Math.max(count, 0) }, () => ({ row: null, fate, entries: [] }));
  const allRows = [...told, ...others("merged", rows.merged), ...others("refused", rows.leftOut)];
  if (target.settings === null) return { ...plan, opens: settings, rows: allRows, entries: rest };
  // An id of its own is a programme's: it goes into that one and no other.
  const isOwn = settings.id !== target.id;
  if (isOwn) {
    const findings = new Findings([file]);
    const values = { programme: settings.id, target: target.id };
    findings.problem("other-programme", { file, found: settings.name }, values);
    throw findings.error();
  }
  const isFlat = settings.observation === "complete" && target.settings.observation !== "complete";
  if (!isFlat) return { ...plan, opens: null, rows: allRows, entries: rest };
  return asRows(plan, rest, request);
}

/** The ties of a network on their way into a programme that has a register of its own. */
function asRows(
  plan: Omit<ImportPlan, "opens" | "rows" | "entries">,
  entries: readonly AnyNewEntry[],
  { target, choices }: ImportRequest,
): ImportPlan {
  const { file } = plan;
  const findings = new Findings([file]);
  const said = entries.flatMap((entry, at) => saidBy(entry, at + 1));
  const ties = said.filter((one) => one.kind === "tie");
  const settings = target.settings;
  if (settings === null) return { ...plan, opens: null, rows: [], entries: [] };
  const means: Meaning =
    choices.means ??
    (ties.some(({ level }) => level !== null) || !settings.lenses.includes("given")
      ? ties.every(({ date }) => date !== null) && ties.every(({ level }) => level === null)
        ? "event"
        : "assessment"
      : "given");
  const made = entriesOf(
    said,
    {
      file,
      part: null,
      headers: new Map(),
      settings,
      isNew: false,
      register: target.actors,
      describedOn: target.describedOn,
      means,
      constants: {
        date: choices.date ?? null,
        wave: choices.wave ?? settings.waves.at(-1)?.id ?? null,
        level: choices.level ?? null,
        eventType: choices.eventType ?? null,
      },
      answers: choices.names ?? {},
      rows: said.map(({ row }) => row),
    },
    findings,
  );
  const { problems, more } = findings.listed();
  const { rows, entries: all, questions } = made;
  return { ...plan, opens: null, rows, entries: all, questions, problems, moreProblems: more };
}

const NOTHING = { frequency: null, trust: null, type: null, note: null, weight: null, level: null };

function saidBy(entry: AnyNewEntry, row: number): Said[] {
  const { type, payload, happenedOn } = entry;
  if (type === "actor") {
    const { id, label, kind, territory, municipality } = payload;
    const fields = Object.fromEntries(
      Object.entries({ kind, territory, municipality }).filter(([, value]) => value !== null),
    ) as Record<string, string>;
    return [{ kind: "actor", row, name: label, id, fields }];
  }
  const isDated = !happenedOn.startsWith("000");
  const date = isDated ? happenedOn : null;
  if (type === "given-tie") {
    const { source, target, weight } = payload;
    return [{ ...NOTHING, kind: "tie", row, source, target, weight, date, wave: null }];
  }
  if (type === "assessment") {
    const { reporter, target, level, frequency, trust, wave } = payload;
    const said = { ...NOTHING, source: reporter, target, level, frequency, trust };
    return [{ ...said, kind: "tie", row, date: wave === null ? date : null, wave }];
  }
  if (type !== "event") return [];
  const { participants, type: what } = payload;
  return [
    { kind: "meeting", row, event: null, date, type: what, actors: participants, note: null },
  ];
}
