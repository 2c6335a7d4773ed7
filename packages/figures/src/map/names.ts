/**
 * Names short enough to stand beside an actor. What a name has before its dash or bracket is kept
 * where it still tells the actor from the others; words that three or more labs begin with are left
 * out, the square says them. The whole name stays with the drawn actor and in the tables.
 */
import type { Actor } from "@legami/core";

const LINE = 19;
const ENOUGH_LABS = 3;

export interface ShortNames {
  /** Ways to break it into lines, the usual one first, by the actor's id. */
  readonly lines: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What labs' names were shortened by, or null. */
  readonly leftOut: string | null;
  /** A name stands here without all its words. */
  readonly isShortened: boolean;
}

export function shortNames(
  actors: readonly Pick<Actor, "id" | "label" | "kind">[],
  longestLine: number = LINE,
): ShortNames {
  const leftOut = sharedStart(
    actors.filter(({ kind }) => kind === "lab").map(({ label }) => label),
  );
  const short = actors.map(({ label, kind }) => {
    const own = beforeDash(label);
    return kind === "lab" && leftOut !== null && own.startsWith(`${leftOut} `)
      ? own.slice(leftOut.length + 1)
      : own;
  });
  const counts = Map.groupBy(short, (name) => name);
  const names = actors.map(({ label }, index) => {
    const name = short[index] ?? label;
    return (counts.get(name)?.length ?? 0) > 1 ? label : name;
  });
  return {
    lines: new Map(actors.map(({ id }, index) => [id, brokenUp(names[index] ?? "", longestLine)])),
    leftOut: names.some(
      (name, index) =>
        leftOut !== null && `${leftOut} ${name}` === beforeDash(actors[index]?.label ?? ""),
    )
      ? leftOut
      : null,
    isShortened: names.some((name, index) => name !== actors[index]?.label),
  };
}

/** "CAV – Coordinamento Associazioni Volontariato" is known as CAV. */
function beforeDash(label: string): string {
  const [start = ""] = label.split(/\s+[–—]\s+|\s+\(/u);
  return start.trim().length >= 3 ? start.trim() : label.trim();
}

/** The longest start, in whole words, that at least three names share and none is made of alone. */
function sharedStart(names: readonly string[]): string | null {
  const starts = names.flatMap((name) => {
    const words = beforeDash(name).split(/\s+/);
    return words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
  });
  const shared = [...Map.groupBy(starts, (start) => start)]
    .filter(([, uses]) => uses.length >= ENOUGH_LABS)
    .map(([start, uses]) => ({ start, saved: uses.length * start.length }));
  // The start that saves most letters over all labs.
  shared.sort((a, b) => b.saved - a.saved || (a.start < b.start ? -1 : 1));
  return shared[0]?.start ?? null;
}

/** Usual, narrower, wider. */
const LINE_LENGTHS = [1, 0.72, 1.5];

function brokenUp(name: string, longest: number): readonly (readonly string[])[] {
  const ways = LINE_LENGTHS.map((share) => inLines(name, Math.round(longest * share)));
  return ways.filter(
    (way, index) => ways.findIndex((other) => other.join("\n") === way.join("\n")) === index,
  );
}

/** No word is dropped and none is cut: as many lines as it takes. */
function inLines(name: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
