import { LegamiError } from "../errors.ts";
import { isCivilDate } from "../model/dates.ts";
import { resolveParameters } from "../model/parameters.ts";
import { INDICATOR_PHASES, type ProgrammeSettings } from "../model/programme.ts";
import { type EntryProblem, entryProblem } from "./entry-problem.ts";

/** What does not hold together in the settings of a programme; pointers from the settings. */
export function checkSettings(settings: ProgrammeSettings): EntryProblem[] {
  return [
    ...checkT0(settings),
    ...checkWaves(settings),
    ...repeatedIds("/waves", settings.waves),
    ...repeatedIds("/territories", settings.territories),
    ...repeatedIds("/indicators", settings.indicators),
    ...checkPhases(settings),
    ...checkParameters(settings),
    ...checkWeightMax(settings),
  ];
}

function checkT0({ t0 }: ProgrammeSettings): EntryProblem[] {
  return t0 === null || isCivilDate(t0) ? [] : [entryProblem("/t0", "no_such_day", { value: t0 })];
}

function checkWaves({ waves }: ProgrammeSettings): EntryProblem[] {
  return waves.flatMap(({ date }, index) => {
    const pointer = `/waves/${index}/date`;
    if (!isCivilDate(date)) return [entryProblem(pointer, "no_such_day", { value: date })];
    const before = waves[index - 1];
    const follows = before === undefined || before.date < date;
    return follows ? [] : [entryProblem(pointer, "waves_out_of_order")];
  });
}

function repeatedIds(pointer: string, items: readonly { readonly id: string }[]): EntryProblem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [entryProblem(`${pointer}/${index}/id`, "repeated", { value: id })],
  );
}

function checkPhases({ indicators }: ProgrammeSettings): EntryProblem[] {
  const known: readonly string[] = INDICATOR_PHASES;
  return indicators.flatMap(({ phase }, index) => {
    if (phase === null || known.includes(phase)) return [];
    const values = { value: phase, known: known.join(", ") };
    return [entryProblem(`/indicators/${index}/phase`, "unknown_phase", values)];
  });
}

function checkParameters({ parameters }: ProgrammeSettings): EntryProblem[] {
  try {
    resolveParameters(parameters);
    return [];
  } catch (error) {
    if (!(error instanceof LegamiError)) throw error;
    const { parameter, expected, received } = error.details;
    const values = {
      parameter: String(parameter),
      expected: String(expected),
      received: JSON.stringify(received) ?? "",
    };
    return [entryProblem("/parameters", "bad_parameter", values)];
  }
}

function checkWeightMax({ weightMax }: ProgrammeSettings): EntryProblem[] {
  if (weightMax === null || weightMax > 0) return [];
  return [entryProblem("/weightMax", "not_positive", { value: weightMax })];
}
