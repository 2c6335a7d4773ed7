/**
 * What the example's files say about each pair at a wave, read by cli.md and methods A3–A4
 * alone. Nothing here knows the scenario or the engine: it is a second opinion on both.
 */
import { cell, readCsv } from "../csv.ts";

/** File name to text, as generated or as read from data/example. */
export type Files = ReadonlyMap<string, string>;

export interface KnownActor {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly territory: string;
  readonly municipality: string;
}

/** A pair at least one side answered about. */
export interface ObservedPair {
  readonly a: KnownActor;
  readonly b: KnownActor;
  /** The answers that came back: 0 = no collaboration. One or two. */
  readonly sides: readonly number[];
  readonly isTie: boolean;
  /** Mean over the sides that answered. */
  readonly strength: number;
}

const WEIGHTS = { level: 0.5, frequency: 0.25, trust: 0.25 };

export function textOf(files: Files, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`There is no ${name} among the files`);
  return text;
}

export function rowsOf(files: Files, name: string): Record<string, string>[] {
  return readCsv(textOf(files, name));
}

export function dateOf(files: Files, wave: string): string {
  const { waves } = JSON.parse(textOf(files, "programme.json"));
  return waves.find((one: { id: string }) => one.id === wave).date;
}

export function knownAt(files: Files, wave: string): KnownActor[] {
  const date = dateOf(files, wave);
  const onRegister = rowsOf(files, "actors.csv").filter((row) => {
    const [from, to] = [cell(row, "register_from"), cell(row, "register_to")];
    return (from === "" || from <= date) && (to === "" || date <= to);
  });
  return onRegister.map((row) => ({
    id: cell(row, "id"),
    label: cell(row, "label"),
    kind: cell(row, "kind"),
    territory: cell(row, "territory"),
    municipality: cell(row, "municipality"),
  }));
}

export function observedPairs(files: Files, wave: string): ObservedPair[] {
  const answer = answersAt(files, wave);
  const known = knownAt(files, wave);
  return known.flatMap((a, i) =>
    known.slice(i + 1).flatMap((b) => {
      const sides = [answer(a.id, b.id), answer(b.id, a.id)].filter((one) => one !== null);
      if (sides.length === 0) return [];
      const strength = sides.reduce((sum, one) => sum + one, 0) / sides.length;
      return [{ a, b, sides, isTie: strength > 0, strength }];
    }),
  );
}

/** One side's strength; null = it did not answer about the other. */
function answersAt(
  files: Files,
  wave: string,
): (reporter: string, target: string) => number | null {
  const assessments = rowsOf(files, "assessments.csv").filter((row) => cell(row, "wave") === wave);
  const stated = new Map(
    assessments.map((row) => [`${row["reporter"]}>${row["target"]}`, strengthOf(row)]),
  );
  const answering = rowsOf(files, "responses.csv").filter(
    (row) => cell(row, "wave") === wave && cell(row, "answered") === "yes",
  );
  const rosters = new Map(answering.map((row) => [cell(row, "actor"), cell(row, "roster")]));
  return (reporter, target) => {
    const said = stated.get(`${reporter}>${target}`);
    if (said !== undefined) return said;
    const roster = rosters.get(reporter);
    const wasListed = roster === "all" || roster?.split("|").includes(target);
    return wasListed ? 0 : null;
  };
}

/** The mean of the items answered, by weight; without a level there is no answer. */
function strengthOf(row: Record<string, string>): number | null {
  const [level, frequency, trust] = [
    cell(row, "level"),
    cell(row, "frequency"),
    cell(row, "trust"),
  ];
  if (level === "") return null;
  if (level === "0") return 0;
  const items = [{ share: Number(level) / 5, weight: WEIGHTS.level }];
  if (frequency !== "") items.push({ share: Number(frequency) / 5, weight: WEIGHTS.frequency });
  if (trust !== "") items.push({ share: (Number(trust) - 1) / 3, weight: WEIGHTS.trust });
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  return items.reduce((sum, item) => sum + item.share * item.weight, 0) / total;
}
