/** Which actors a few typed letters mean. */
import type { Actor } from "@legami/core";
import { plain } from "../panels/tie-rows.ts";

/** Best first: the name begins so, then a word of it, then an alias or the town. */
export function suggest(actors: readonly Actor[], text: string, limit: number): readonly Actor[] {
  const asked = plain(text).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  const rank = (actor: Actor): number | null => {
    const name = plain(actor.label);
    const whole = plain([actor.label, ...actor.aliases, actor.municipality ?? ""].join(" "));
    if (!asked.every((word) => whole.includes(word))) return null;
    if (name.startsWith(asked[0] ?? "")) return 0;
    const words = name.split(/[^\p{L}\p{N}#]+/u);
    if (asked.every((word) => words.some((one) => one.startsWith(word)))) return 1;
    return asked.every((word) => name.includes(word)) ? 2 : 3;
  };
  return actors
    .flatMap((actor) => {
      const place = rank(actor);
      return place === null ? [] : [{ actor, place }];
    })
    .sort((a, b) => a.place - b.place || a.actor.label.localeCompare(b.actor.label, "it"))
    .slice(0, limit)
    .map(({ actor }) => actor);
}
