import {
  type CivilDate,
  daysBetween,
  isCivilDate,
  LENSES,
  type Lens,
  type ProgrammeSettings,
  resolveParameters,
  type Wave,
} from "@legami/core";
import { UNDATED } from "../flat-pair/flat-timeline.ts";
import { territoriesNamed } from "../territories.ts";
import { dayIn } from "./days.ts";
import type { Meaning, Said } from "./said.ts";

const LENS_OF = {
  assessment: "declared",
  documentary: "declared",
  event: "enacted",
  given: "given",
} as const satisfies Record<Meaning, Lens>;

interface Opened {
  readonly id: string;
  readonly name: string;
  readonly means: Meaning;
  readonly said: readonly Said[];
  /** When undated rows held. */
  readonly date: CivilDate | null;
}

/** The label of a wave in one form: a day however it was written. */
export function waveOf(label: string): string {
  return dayIn(label, "dmy")?.day ?? label;
}

/** The settings of a programme that begins with what was read, as those of a flat pair are. */
export function newSettings({ id, name, means, said, date }: Opened): ProgrammeSettings {
  const waves = wavesIn(said, means, date);
  const isDated = waves.every((wave) => !wave.date.startsWith("000"));
  const own = LENS_OF[means];
  const further = LENSES.filter((lens) => lens !== own && lens !== "given");
  const territories = said.flatMap((one) => {
    const territory = one.kind === "actor" ? one.fields["territory"] : undefined;
    return typeof territory === "string" ? [territory] : [];
  });
  return {
    id,
    name,
    timezone: "Europe/Rome",
    t0: isDated ? (waves[0]?.date ?? null) : null,
    timeline: isDated ? "dated" : "ordinal",
    waves,
    territories: territoriesNamed(territories),
    parameters: {},
    indicators: [],
    simulated: null,
    seed: null,
    lenses: isDated ? [own, ...further] : [own],
    observation: "complete",
    weightMax: null,
  };
}

/** So many days without an answer lie between two surveys, and no survey takes longer than its window. */
const BETWEEN_SURVEYS = 60;
const DAYS_IN_MONTH = 30.4375;

/** The surveys that days of answers fall into, each on its first day; none where they do not fall apart. */
function surveysIn(days: readonly CivilDate[]): Wave[] {
  const groups: CivilDate[][] = [];
  for (const day of [...new Set(days)].sort()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && daysBetween(last, day) <= BETWEEN_SURVEYS) group?.push(day);
    else groups.push([day]);
  }
  const isShort = (group: readonly CivilDate[]) =>
    daysBetween(group[0] ?? "", group.at(-1) ?? "") <= resolveParameters({}).waveWindowDays;
  if (groups.length < 2 || !groups.every(isShort)) return [];
  const start = groups[0]?.[0] ?? "";
  return groups.flatMap(([date]) => {
    if (date === undefined) return [];
    const months = Math.round(daysBetween(start, date) / DAYS_IN_MONTH);
    return { id: months === 0 ? "t0" : `m${months}`, date, official: true };
  });
}

function wavesIn(said: readonly Said[], means: Meaning, date: CivilDate | null): Wave[] {
  const ties = said.filter((one) => one.kind === "tie");
  const labels = [...new Set(ties.flatMap(({ wave }) => (wave === null ? [] : [waveOf(wave)])))];
  const official = true;
  if (labels.length > 0 && labels.every((label) => isCivilDate(label))) {
    return labels.sort().map((label) => ({ id: label, date: label, official }));
  }
  if (labels.length > 0) {
    return labels.map((label, at) => ({
      id: label,
      date: `${String(at + 1).padStart(4, "0")}-01-01`,
      official,
    }));
  }
  if (means === "event" || ties.length === 0) return [];
  if (date !== null) return [{ id: "t0", date, official }];
  const days = ties.flatMap((tie) => tie.date ?? []);
  if (means !== "given" && days.length === ties.length) {
    return means === "assessment" ? surveysIn(days) : [];
  }
  return [{ id: UNDATED, date: "0001-01-01", official }];
}
