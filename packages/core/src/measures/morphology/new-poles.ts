/**
 * New poles: centres of gravity that were not there before.
 *
 *     hub            k_v ≥ max(4, Q3 + 1.5 · IQR) of the degrees of active actors (quartiles R type 7),
 *                    and 1.5 times its equal part of the summed strength or more
 *     emergent hub   a hub now and not before, with 3 partners more or above, and still a hub in 80 %
 *                    or more of the networks without one other actor and, once the comparison was
 *                    repeated, of the cells of the sensitivity grid (methods A10)
 *     emergent group a community that was born, grew or came from a split (methods D9), of 4 actors
 *                    or more, 2 municipalities or 2 kinds, as many ties inside as leaving it, and mean
 *                    co-assignment of .80 or more
 *     faded          the same with the dates exchanged
 *     reinforced     a lab on the register at both dates that would be an emergent hub; `weakened` is
 *                    its mirror. Labs are no new poles
 *
 * Value and parts are numbers of poles; the value counts the emergent ones, a hub and the group that
 * it is in once. `items` has one row each with its evidence. `counts.sensitivityCells` is the number
 * of cells that hubs had to pass; 0 without repetitions (no `--intervals`, or another lens than the
 * survey's), so that a pole named then may not be one in the end. Cells know no groups.
 *
 * Undefined: two modes (`two_mode`), no actor, one, or no tie at one of the dates (`empty`,
 * `single_node`, `no_ties`), fewer than 8 active actors at one of them (`too_few_active`). Groups
 * alone: communities unreliable at one of the dates (`unstable_communities`), or found by the quick
 * search (`quick_partition`). Cost: that of the communities; hubs O(n · k_max + m).
 *
 * Source: own definition; `inside ≥ leaving` after Radicchi et al. (2004), "Defining and identifying
 * communities in networks", PNAS 101(9), 2658–2663.
 */
import type { Change } from "../../arrays/change-arrays.ts";
import { activeNetworks, communityEvolution } from "../../arrays/community-evolution.ts";
import { hubsOf } from "../../arrays/hubs-of.ts";
import { type GroupPole, groupPoles, type HubPole, hubPoles } from "../../arrays/poles.ts";
import { type ChangeMeasure, type Item, type Missing, type Outcome, ok } from "../measure.ts";
import { noShape } from "../shape-cases.ts";
import { noEvolution } from "./community-cases.ts";
import { poleItemEn, poleItemIt, polesEn, polesIt } from "./pole-sentences.ts";

export const newPoles: ChangeMeasure = {
  id: "D14",
  key: "new-poles",
  family: "morphology",
  over: "change",
  frame: "known",
  noise: "some",
  usesChance: true,
  findsCommunities: true,
  names: { en: "New poles", it: "Nuovi poli" },
  plain: {
    en: "New centres of gravity that were not there before.",
    it: "Nuovi centri di gravità che prima non c’erano.",
  },
  unit: "poles",
  range: [0, null],
  source: "own definition; Radicchi et al. 2004",
  parts: {
    "emergent-hubs": { en: "emergent hubs", it: "nuovi poli: singole realtà" },
    "emergent-groups": { en: "emergent groups", it: "nuovi poli: gruppi" },
    reinforced: { en: "reinforced labs", it: "laboratori diventati più centrali" },
    "faded-hubs": { en: "faded hubs", it: "poli venuti meno: singole realtà" },
    "faded-groups": { en: "faded groups", it: "poli venuti meno: gruppi" },
    weakened: { en: "labs that are hubs no more", it: "laboratori diventati meno centrali" },
  },
  finding: { en: polesEn, it: polesIt },
  itemFinding: { en: poleItemEn, it: poleItemIt },

  compute(change) {
    const missing = tooSmall(change);
    if (missing !== null) return { headline: missing };
    const back = exchanged(change);
    const noGroups = groupsMissing(change);
    const gained = polesBetween(change, noGroups === null, "to");
    const lost = polesBetween(back, noGroups === null, "from");
    const counts = {
      hubs: gained.hubs.length,
      groups: gained.groups.length,
      reinforced: gained.labs.length,
      faded: ownPoles(lost),
      weakened: lost.labs.length,
      groupsAssessed: noGroups === null ? 1 : 0,
      sensitivityCells: cellsTried(change),
    };
    const items = [
      ...gained.hubs.map((hub) => hubRow("emergent-hub", hub)),
      ...gained.groups.map((group) => groupRow("emergent-group", group, gained.hubs)),
      ...gained.labs.map((hub) => hubRow("reinforced", hub)),
      ...lost.hubs.map((hub) => hubRow("faded-hub", hub)),
      ...lost.groups.map((group) => groupRow("faded-group", group, lost.hubs)),
      ...lost.labs.map((hub) => hubRow("weakened", hub)),
    ];
    const parts: Record<string, Outcome> = {
      "emergent-hubs": ok(gained.hubs.length),
      "emergent-groups": noGroups ?? ok(gained.groups.length),
      reinforced: ok(gained.labs.length),
      "faded-hubs": ok(lost.hubs.length),
      "faded-groups": noGroups ?? ok(lost.groups.length),
      weakened: ok(lost.labs.length),
    };
    return { headline: ok(ownPoles(gained), { counts, items }), parts };
  },
};

function tooSmall({ networks }: Change): Missing | null {
  for (const network of [networks.after, networks.before]) {
    const missing = noShape(network);
    if (missing !== null) return missing;
    if (network.active < network.parameters.verdictMinActors) {
      return { status: "insufficient_n", value: null, reason: "too_few_active" };
    }
  }
  return null;
}

/** Combinations of rules that the hubs of either date were looked for under; 0 where there is none. */
function cellsTried({ networks, hubChecks, scope }: Change): number {
  const tried = (["from", "to"] as const).flatMap((date) => {
    const hubs = hubsOf(date === "from" ? networks.before : networks.after);
    return [...hubs.keys()].map((id) => hubChecks?.(scope, id, date)?.runs ?? 0);
  });
  return Math.max(0, ...tried);
}

type Dates = Pick<Change, "scope" | "arrays" | "networks" | "hubChecks">;

function exchanged({ arrays, networks, ...rest }: Dates): Dates {
  return {
    ...rest,
    arrays: { before: arrays.after, after: arrays.before },
    networks: { before: networks.after, after: networks.before },
  };
}

function groupsMissing(change: Change): Missing | null {
  const { before, after } = activeNetworks(change);
  return noEvolution(before, after);
}

interface Poles {
  readonly hubs: readonly HubPole[];
  readonly labs: readonly HubPole[];
  readonly groups: readonly GroupPole[];
}

/** @param date of the hubs that are looked for: the one that `change` calls the later */
function polesBetween(change: Dates, withGroups: boolean, date: "from" | "to"): Poles {
  const { arrays, networks, hubChecks, scope } = change;
  const known = (id: string) => arrays.before.indexOf.has(id);
  const found = hubPoles(
    networks.before,
    networks.after,
    known,
    (id) => hubChecks?.(scope, id, date) ?? null,
  );
  return {
    hubs: found.filter(({ isOldLab }) => !isOldLab),
    labs: found.filter(({ isOldLab }) => isOldLab),
    groups: withGroups ? groupPoles(communityEvolution(change), networks.after.parameters) : [],
  };
}

/** A hub and the group that it is in are one pole. */
function ownPoles({ hubs, groups }: Poles): number {
  return hubs.length + groups.filter((group) => hubOf(group, hubs) === null).length;
}

function hubOf({ members }: GroupPole, hubs: readonly HubPole[]): HubPole | null {
  return hubs.find(({ id }) => members.includes(id)) ?? null;
}

function hubRow(type: string, hub: HubPole): Item {
  const { id, label, partners, partnersBefore, share, still, runs, underRules } = hub;
  const isGain = type === "emergent-hub" || type === "reinforced";
  return {
    type,
    actor: id,
    label,
    partnersFrom: isGain ? partnersBefore : partners,
    partnersTo: isGain ? partners : partnersBefore,
    strengthShare: share,
    stillHub: still,
    leaveOneOutRuns: runs,
    ...(underRules === null
      ? {}
      : { stillHubUnderRules: underRules.still, sensitivityCells: underRules.runs }),
  };
}

/** What a fate of communities is called when the dates are exchanged back. */
const MIRRORED: Readonly<Record<string, string>> = {
  birth: "death",
  growth: "contraction",
  split: "merge",
};

function groupRow(type: string, group: GroupPole, hubs: readonly HubPole[]): Item {
  const { community, around, event, actors, inside, leaving, municipalities, kinds } = group;
  const isGain = type === "emergent-group";
  return {
    type,
    community: `${isGain ? "b" : "a"}${community + 1}`,
    actor: around.id,
    label: around.label,
    /** The hub that is the same pole, if one is in the group. */
    hub: hubOf(group, hubs)?.id ?? null,
    event: isGain ? event : (MIRRORED[event] ?? event),
    actors,
    inside,
    leaving,
    municipalities,
    kinds,
    stability: group.stability,
  };
}
