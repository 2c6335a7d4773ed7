/** What every actor scores at a date, and what became a pole since the first: asked where a map shows it. */
import type { ActorValues } from "@legami/core";
import type { PoleRole } from "../state/mapping.ts";
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getComparison, getSnapshot } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { ChangeResult, ProgrammeHead } from "./wire.ts";

export interface ActorScores {
  readonly scores: ReadonlyMap<string, ActorValues>;
  /** What the engine says of the communities; null where it says nothing. */
  readonly communities: string | null;
}

export function useActorScores(
  { settings, head }: ProgrammeHead,
  resolved: Resolved | null,
  lang: Language,
  isWanted: boolean,
): Asked<ActorScores> {
  const question =
    resolved === null || !isWanted
      ? null
      : [
          "scores",
          settings.id,
          resolved.to.at,
          resolved.scope,
          resolved.lens,
          lang,
          head.hash,
        ].join("\n");
  return useAnswer<ActorScores>(question, async (signal) => {
    if (resolved === null) throw new Error("nothing was asked");
    const { scope, lens, to } = resolved;
    const reading = { programme: settings.id, scope, lens, lang, only: "community-count" };
    const answer = await getSnapshot(to.at, { ...reading, actorValues: true }, signal);
    return {
      scores: new Map((answer.actors ?? []).map((values) => [values.id, values])),
      communities: answer.results.find(({ key }) => key === "community-count")?.sentence ?? null,
    };
  });
}

export interface Poles {
  readonly roles: ReadonlyMap<string, PoleRole>;
  /** What the engine says of them, or why it says nothing. */
  readonly sentence: string | null;
}

const ROLES: Readonly<Record<string, PoleRole>> = {
  "emergent-hub": "new",
  reinforced: "lab",
  "faded-hub": "gone",
};

/** @param resolved one date; nothing is asked where it is the first */
export function usePoles(
  { settings, head }: ProgrammeHead,
  resolved: Resolved | null,
  lang: Language,
  isWanted: boolean,
): Asked<Poles> {
  const first = resolved?.moments.find(({ kind }) => kind === "wave") ?? resolved?.moments[0];
  const isLater = resolved !== null && first !== undefined && first.at !== resolved.to.at;
  const question =
    isLater && isWanted
      ? [
          "poles",
          settings.id,
          first.at,
          resolved.to.at,
          resolved.scope,
          resolved.lens,
          lang,
          head.hash,
        ].join("\n")
      : null;
  return useAnswer<Poles>(question, async (signal) => {
    if (resolved === null || first === undefined) throw new Error("nothing was asked");
    const { scope, lens, to } = resolved;
    const only = "new-poles,community-evolution";
    const dates = {
      from: first.at,
      to: to.at,
      carried: to.kind !== "wave" || first.kind !== "wave",
    };
    const reading = { programme: settings.id, scope, lens, lang, only };
    const answer = await getComparison(dates, reading, signal);
    const result = answer.results.find(({ key, part }) => key === "new-poles" && part === null);
    const members = (community: unknown) =>
      answer.communities.find((each) => each.scope === scope)?.to.find(({ id }) => id === community)
        ?.members ?? [];
    return { roles: rolesOf(result, members), sentence: result?.sentence ?? null };
  });
}

/** Groups first: whoever is a pole by itself is told as one. */
function rolesOf(
  result: ChangeResult | undefined,
  members: (community: unknown) => readonly string[],
): ReadonlyMap<string, PoleRole> {
  const items = result?.items ?? [];
  const groups = items.filter(({ type }) => type === "emergent-group");
  const roles = new Map<string, PoleRole>();
  for (const { community } of groups) for (const id of members(community)) roles.set(id, "group");
  for (const { type, actor } of items) {
    const role = ROLES[String(type)];
    if (role !== undefined && typeof actor === "string") roles.set(actor, role);
  }
  return roles;
}
