/** What a report is made of: one evaluation, the programme that it is of, and the waves on the way. */
import {
  type CivilDate,
  compareIds,
  type Entry,
  type Evaluation,
  type EvaluationRequest,
  evaluate,
  evaluateMoment,
  type Instant,
  type Language,
  type Lens,
  type MomentEvaluation,
  type Parameters,
  type ProgrammeSettings,
  type Repetitions,
  readJournal,
} from "@legami/core";

import { ENGINE_VERSION } from "./version.ts";

/** Something that was decided after an evaluation, as the diary tells it. */
export interface CorrectiveAction {
  readonly date: CivilDate;
  readonly territory: string | null;
  readonly text: string;
  /** Places in `waves`: the last one up to its day, and the first one after; null if there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Counts of what the evaluation lists. */
interface Derived {
  readonly territories: number;
  readonly objectives: { readonly part: number; readonly whole: number };
  readonly objectivesWithoutEntry: number;
  /** Actors with a tie of those known, at the second date: by kind, by territory. */
  readonly involvement: readonly Involvement[];
}

interface Involvement {
  readonly kind: string;
  readonly territory: string | null;
  readonly part: number;
  readonly whole: number;
}

export interface Material extends Pick<Evaluation, "change" | "moments"> {
  readonly language: Language;
  readonly settings: ProgrammeSettings;
  readonly parameters: Parameters;
  /** Every wave from the first date to the second, by the few numbers that corrective actions need. */
  readonly waves: readonly MomentEvaluation[];
  readonly actions: readonly CorrectiveAction[];
  readonly derived: Derived;
  readonly seed: number;
  /** Version of the engine that computed it. */
  readonly engine: string;
}

export interface MaterialRequest {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly language?: Language;
  readonly lens?: Lens;
  readonly knownOn?: Instant | null;
  readonly seed?: number;
}

/** Numbers that say how a territory went on between two waves. */
const ON_THE_WAY = ["active-actors", "mean-strength"];

/** A note of the diary that begins so tells of a corrective action. */
const ACTION = /^\s*(azione correttiva|corrective action)\b/i;

/** What the evaluation of a report is asked for; its repetitions too. */
export function evaluationRequest({
  from: _,
  to: __,
  language = "it",
  knownOn = null,
  ...rest
}: MaterialRequest): EvaluationRequest {
  return { scopes: ["all"], tests: true, language, knownOn, ...rest };
}

/**
 * @param repetitions of the comparison that `evaluationRequest` asks for, for margins
 * @throws LegamiError as `evaluate`
 */
export function reportMaterial(
  entries: readonly Entry[],
  asked: MaterialRequest = {},
  repetitions: Repetitions | null = null,
): Material {
  const { from = null, to = null, ...rest } = asked;
  return materialOf(
    entries,
    rest,
    evaluate(entries, from, to, evaluationRequest(asked), repetitions),
  );
}

/** The same of an evaluation that is there already. */
export function materialOf(
  entries: readonly Entry[],
  { language = "it", knownOn = null, ...rest }: Omit<MaterialRequest, "from" | "to">,
  { change, moments }: Evaluation,
): Material {
  const journal = readJournal(entries, knownOn);
  const { settings, parameters } = journal;
  const request = { language, knownOn, ...rest };
  const days = settings.waves.filter(
    ({ date }) =>
      change.from.date === null ||
      change.to.date === null ||
      (date >= change.from.date && date <= change.to.date),
  );
  const scopes = ["ALL", ...change.territories.map(({ territory }) => `T:${territory}`)];
  const waves = days.map(({ id }) =>
    evaluateMoment(entries, id, { ...request, scopes, only: ON_THE_WAY }),
  );
  const actions =
    change.to.date === null
      ? []
      : actionsIn(journal.stateAt(change.to.date).diary, change.from.date, waves);
  const { indicators } = change;
  return {
    change,
    moments,
    language,
    settings,
    parameters,
    waves,
    actions,
    derived: {
      territories: change.territories.length,
      objectives: {
        part: indicators.filter(({ isReached }) => isReached === true).length,
        whole: indicators.filter(({ target }) => target !== null).length,
      },
      objectivesWithoutEntry: indicators.filter(({ value }) => value === null).length,
      involvement: involvementIn(moments[1]),
    },
    seed: rest.seed ?? settings.seed ?? 1,
    engine: ENGINE_VERSION,
  };
}

function involvementIn({ actors, ties }: MomentEvaluation): Involvement[] {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const groups = Map.groupBy(actors, ({ kind, territory }) => JSON.stringify([kind, territory]));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || first.kind === null) return [];
    const part = members.filter(({ id }) => tied.has(id)).length;
    return [{ kind: first.kind, territory: first.territory, part, whole: members.length }];
  });
}

type DiaryEntry = Extract<Entry, { readonly type: "diary" }>;

function actionsIn(
  diary: readonly DiaryEntry[],
  since: CivilDate | null,
  waves: readonly MomentEvaluation[],
): CorrectiveAction[] {
  return diary
    .filter(({ happenedOn, personal }) => {
      const isInside = since === null || happenedOn >= since;
      return isInside && ACTION.test(textOf(personal));
    })
    .sort((a, b) => compareIds(a.happenedOn, b.happenedOn) || a.seq - b.seq)
    .map(({ happenedOn, payload, personal }) => {
      const isAfter = ({ at }: MomentEvaluation) => at.date !== null && at.date > happenedOn;
      const after = waves.findIndex(isAfter);
      const before = after === -1 ? waves.length - 1 : after - 1;
      return {
        date: happenedOn,
        territory: payload.territory,
        text: textOf(personal),
        before: before < 0 ? null : before,
        after: after === -1 ? null : after,
      };
    });
}

/** True of the entries of the diary that a report prints. */
export function isCorrectiveAction(entry: Entry): boolean {
  return entry.type === "diary" && ACTION.test(textOf(entry.personal));
}

function textOf(personal: Readonly<Record<string, string>> | undefined): string {
  return personal?.["text"] ?? "";
}
