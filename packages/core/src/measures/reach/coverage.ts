/**
 * Coverage: of the organisations we know, how many work with a lab.
 *
 *     COV = |{j known, no lab, tied to ≥ 1 lab}| / |{j known, no lab}|
 *
 * Range 0–1. By kind and territory in `items`; `counts.municipalities` of
 * `counts.allMunicipalities`, those that the programme lists for the territory or an actor names, have
 * an active actor. Falls when the register improves: say both
 * numbers, and compare on the panel.
 *
 * Undefined: no lab to work with (`no_lab`), nobody but labs on the register (`only_labs`), nobody at
 * all (`empty`).
 * Cost: O(n + m). Source: descriptive.
 */
import { kept } from "../../arrays/kept.ts";
import type { Network } from "../../arrays/network.ts";
import { type Item, ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

export const coverage: SnapshotMeasure = {
  id: "C5",
  key: "coverage",
  family: "reach",
  over: "snapshot",
  frame: "known",
  toleratesSilence: true,
  names: { en: "Coverage", it: "Copertura delle realtà conosciute" },
  plain: {
    en: "Of the organisations we know, how many work with a lab.",
    it: "Delle realtà che conosciamo, quante lavorano con un laboratorio.",
  },
  unit: "share",
  range: [0, 1],
  source: "descriptive",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, labs work with ${say.share(part, whole, ["known organisation or group", "known organisations and groups"])} ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, i laboratori lavorano con ${say.share(part, whole, ["realtà conosciuta", "realtà conosciute"])} ${say.when[0]}.`,
  },

  compute(network) {
    if (network.n === 0) return { headline: undefinedBecause("empty") };
    if (!network.isLab.includes(1)) return { headline: undefinedBecause("no_lab") };
    const tied = tiedToLab(network);
    const cells = new Map<
      string,
      { kind: string | null; territory: string | null; part: number; whole: number }
    >();
    for (const [index, { kind, territory }] of network.actors.entries()) {
      if (network.isLab[index] === 1) continue;
      const key = `${kind}\n${territory}`;
      const cell = kept(cells, key, () => ({ kind, territory, part: 0, whole: 0 }));
      cell.part += tied[index]!;
      cell.whole++;
    }
    if (cells.size === 0) return { headline: undefinedBecause("only_labs") };
    const items: Item[] = [...cells.values()];
    const total = (column: "part" | "whole") =>
      [...cells.values()].reduce((sum, cell) => sum + cell[column], 0);
    const counts = { part: total("part"), whole: total("whole"), ...municipalCoverage(network) };
    return { headline: ok(counts.part / counts.whole, { counts, items }) };
  },
};

/** 1 for each actor that a tie joins to a lab. */
function tiedToLab({ n, isLab, source, target }: Network): Uint8Array {
  const tied = new Uint8Array(n);
  for (let tie = 0; tie < source.length; tie++) {
    if (isLab[source[tie]!] === 1) tied[target[tie]!] = 1;
    if (isLab[target[tie]!] === 1) tied[source[tie]!] = 1;
  }
  return tied;
}

/** Municipalities with an active actor, of those listed for the territory or named on the register. */
function municipalCoverage({ actors, degree, municipalities }: Network): {
  municipalities: number;
  allMunicipalities: number;
} {
  const active = new Set<string>();
  const all = new Set(municipalities);
  for (const [index, { municipality }] of actors.entries()) {
    if (municipality === null) continue;
    all.add(municipality);
    if (degree[index]! > 0) active.add(municipality);
  }
  return { municipalities: active.size, allMunicipalities: all.size };
}
