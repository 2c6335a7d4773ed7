/**
 * The story the files tell, per territory: extent by methods D18 step 1, new poles by D14,
 * and the table that data/example/README.md carries.
 *
 *   node scripts/example/check/story.ts        prints that table
 *
 * Margins from measurement noise (E9), structural polarisation and robustness are left to
 * the engine; here the thresholds stand on the point values.
 */
import { exampleFiles } from "../generate.ts";
import { type Files, observedPairs, rowsOf } from "./observed.ts";
import { type Shape, shapeOf } from "./shape.ts";

export const TERRITORIES = ["rhodense", "pavia", "visconteo"] as const;
export const WAVES = ["t0", "m6", "m12"] as const;

export interface Extent {
  /** Active actors, ties, strength: each -1, 0 or +1. */
  readonly scores: readonly [number, number, number];
  readonly label: "expansion" | "contraction" | "recomposition" | "stable";
}

export function extentOf(from: Shape, to: Shape): Extent {
  const scores = [
    score(from.active, to.active, 2),
    score(from.ties, to.ties, 2),
    score(from.strength, to.strength, 1),
  ] as const;
  const total = scores.reduce((sum: number, one) => sum + one, 0);
  const [rises, falls] = [scores.includes(1), scores.includes(-1)];
  if (rises && falls) return { scores, label: "recomposition" };
  if (total >= 2) return { scores, label: "expansion" };
  if (total <= -2) return { scores, label: "contraction" };
  return { scores, label: "stable" };
}

/** At least 15 % and at least `units`. */
function score(from: number, to: number, units: number): -1 | 0 | 1 {
  const change = to - from;
  if (Math.abs(change) < units || Math.abs(change) / from < 0.15) return 0;
  return change > 0 ? 1 : -1;
}

/** Hubs that were none before and gained three partners. Labs there at both dates are no new poles. */
export function newPoles(files: Files, from: Shape, to: Shape): string[] {
  const labs = rowsOf(files, "actors.csv").filter((row) => row["kind"] === "lab");
  return to.hubs.filter((id) => {
    const before = from.degrees.get(id) ?? 0;
    const isOldLab = before > 0 && labs.some((row) => row["id"] === id);
    return !isOldLab && !from.hubs.includes(id) && (to.degrees.get(id) ?? 0) - before >= 3;
  });
}

/** Ties between labs of different territories, as "a – b". */
export function crossingLabTies(files: Files, wave: string): string[] {
  return observedPairs(files, wave)
    .filter(({ a, b, isTie }) => isTie && a.kind === "lab" && b.kind === "lab")
    .filter(({ a, b }) => a.territory !== b.territory)
    .map(({ a, b }) => `${a.id} – ${b.id}`);
}

const HEADER = `| territory | wave | answered of asked | pairs observed | on the register | active | ties | strength | hubs |
|---|---|---|---|---|---|---|---|---|`;

export function storyTable(files: Files): string {
  const lines = TERRITORIES.flatMap((territory) =>
    WAVES.map((wave) => {
      const shape = shapeOf(files, wave, territory);
      const cells = [
        territory,
        wave,
        `${shape.answered} of ${shape.asked}`,
        `${Math.round(100 * shape.observedShare)} %`,
        shape.known,
        shape.active,
        shape.ties,
        shape.strength.toFixed(1),
        shape.hubs.map((id) => `${id} (${shape.degrees.get(id)})`).join(", ") || "–",
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return [HEADER, ...lines].join("\n");
}

if (import.meta.main) console.log(storyTable(exampleFiles()));
