/** Poles in words: the evidence of each, and all of them in one sentence. */
import { attornoA } from "../around-in-italian.ts";
import type { Finding, Item, Phrases } from "../measure.ts";

export function polesEn(finding: Finding, say: Phrases): string {
  const { where, when } = say;
  const found = say.count(
    finding.value,
    `no new centre of gravity ${when[1]}`,
    `1 new centre of gravity ${when[1]} that was none ${when[0]}`,
    `# new centres of gravity ${when[1]} that were none ${when[0]}`,
  );
  const named = say.list(polesOf(finding, "emergent-").map((pole) => shortEn(pole, say)));
  const faded = polesOf(finding, "faded-").map(({ item }) =>
    item["community"] === undefined ? String(item["label"]) : `the group around ${item["label"]}`,
  );
  return [
    `${where}, ${found}${named === "" ? "" : `: ${named}`}.`,
    say.count(faded.length, "", "No more a centre: ", "No more centres: ") + endOf(faded, say),
    finding.counts["groupsAssessed"] === 0
      ? "Only single actors were looked at: groups could not be followed."
      : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

export function polesIt(finding: Finding, say: Phrases): string {
  const { where, when } = say;
  const found = say.count(
    finding.value,
    `nessun nuovo polo ${when[1]}`,
    `1 nuovo polo ${when[1]}, che ${when[0]} non c’era`,
    `# nuovi poli ${when[1]}, che ${when[0]} non c’erano`,
  );
  const named = say.list(polesOf(finding, "emergent-").map((pole) => shortIt(pole, say)));
  const faded = polesOf(finding, "faded-").map(({ item }) =>
    item["community"] === undefined
      ? String(item["label"])
      : `il gruppo ${attornoA(String(item["label"]))}`,
  );
  return [
    `${where}, ${found}${named === "" ? "" : `: ${named}`}.`,
    say.count(faded.length, "", "Non è più un polo: ", "Non sono più poli: ") + endOf(faded, say),
    finding.counts["groupsAssessed"] === 0
      ? "Abbiamo guardato solo le singole realtà: i gruppi non si possono seguire."
      : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function endOf(names: readonly string[], say: Phrases): string {
  return names.length === 0 ? "" : `${say.list(names)}.`;
}

export function poleItemEn(item: Item, say: Phrases): string {
  const { when } = say;
  if (item["community"] !== undefined) {
    const body = `${actorsEn(item, say)}, ${say.count(amount(item, "inside"), "no tie", "1 tie", "# ties")} inside and ${say.number(amount(item, "leaving"))} leaving it`;
    return item["type"] === "emergent-group"
      ? `A group around ${item["label"]} is a new centre of gravity ${when[1]}: ${body}.`
      : `The group around ${item["label"]} is a centre of gravity no more; ${when[0]} it had ${body}.`;
  }
  const partners = `${partnersEn(item, say)} ${when[1]}, ${earlierEn(item, say)} ${when[0]}`;
  const isGain = item["type"] === "emergent-hub" || item["type"] === "reinforced";
  const become = {
    "emergent-hub": "has become a new centre of gravity",
    reinforced: ", a lab that was there before, has become a centre of gravity",
    "faded-hub": "is a centre of gravity no more",
    weakened: ", a lab, is a centre of gravity no more",
  };
  return `${joined(item, become)}: ${partners}. Without one other actor it ${isGain ? "is still one" : `was still one ${when[0]}`} in ${say.share(amount(item, "stillHub"), amount(item, "leaveOneOutRuns"), ["check", "checks"])}.${rulesEn(item, say, isGain)}`;
}

/** Nothing where no other rules were tried. */
function rulesEn(item: Item, say: Phrases, isGain: boolean): string {
  const runs = amount(item, "sensitivityCells");
  if (runs === 0) return "";
  const told = say.share(amount(item, "stillHubUnderRules"), runs, ["combination", "combinations"]);
  return ` With other rules for the sums it ${isGain ? "is still one" : `was still one ${say.when[0]}`} in ${told}.`;
}

export function poleItemIt(item: Item, say: Phrases): string {
  const { when } = say;
  if (item["community"] !== undefined) {
    const body = `${actorsIt(item, say)}, ${say.count(amount(item, "inside"), "nessun legame interno", "1 legame interno", "# legami interni")} e ${say.number(amount(item, "leaving"))} verso altri`;
    return item["type"] === "emergent-group"
      ? `Il gruppo ${attornoA(String(item["label"]))} è un nuovo polo ${when[1]}: ${body}.`
      : `Il gruppo ${attornoA(String(item["label"]))} non è più un polo; ${when[0]} aveva ${body}.`;
  }
  const partners = `${partnersIt(item, say)} ${when[1]}, ${earlierIt(item, say)} ${when[0]}`;
  const isGain = item["type"] === "emergent-hub" || item["type"] === "reinforced";
  const become = {
    "emergent-hub": "è un nuovo polo",
    reinforced: ", un laboratorio che c’era già, è diventato un polo",
    "faded-hub": "non è più un polo",
    weakened: ", un laboratorio, non è più un polo",
  };
  return `${joined(item, become)}: ${partners}. Togliendo un’altra realtà alla volta ${isGain ? "resta un polo" : `${when[0]} restava un polo`} in ${say.share(amount(item, "stillHub"), amount(item, "leaveOneOutRuns"), ["prova", "prove"])}.${rulesIt(item, say, isGain)}`;
}

function rulesIt(item: Item, say: Phrases, isGain: boolean): string {
  const runs = amount(item, "sensitivityCells");
  if (runs === 0) return "";
  const told = say.share(amount(item, "stillHubUnderRules"), runs, [
    "combinazione",
    "combinazioni",
  ]);
  return ` Con altre regole di calcolo ${isGain ? "resta un polo" : `${say.when[0]} restava un polo`} in ${told}.`;
}

/** "Emporio (21 partners, none at month 0) with a group of 11 actors", "the group around Scala (9 actors)". */
function shortEn({ item, group }: Pole, say: Phrases): string {
  if (item["community"] !== undefined) {
    return `the group around ${item["label"]} (${actorsEn(item, say)})`;
  }
  const around = group === null ? "" : `, in a group of ${actorsEn(group, say)}`;
  return `${item["label"]} (${partnersEn(item, say)}, ${earlierEn(item, say)} ${say.when[0]}${around})`;
}

function shortIt({ item, group }: Pole, say: Phrases): string {
  if (item["community"] !== undefined) {
    return `il gruppo ${attornoA(String(item["label"]))} (${actorsIt(item, say)})`;
  }
  const around = group === null ? "" : `, in un gruppo di ${actorsIt(group, say)}`;
  return `${item["label"]} (${partnersIt(item, say)}, ${earlierIt(item, say)} ${say.when[0]}${around})`;
}

function partnersEn(item: Item, say: Phrases): string {
  return say.count(amount(item, "partnersTo"), "no partner", "1 partner", "# partners");
}

function partnersIt(item: Item, say: Phrases): string {
  return say.count(amount(item, "partnersTo"), "nessun partner", "1 partner", "# partner");
}

function earlierEn(item: Item, say: Phrases): string {
  return say.count(amount(item, "partnersFrom"), "none", "1", "#");
}

function earlierIt(item: Item, say: Phrases): string {
  return say.count(amount(item, "partnersFrom"), "nessuno", "1", "#");
}

/** "9 actors of 3 municipalities and 2 kinds"; what nobody wrote down is left out. */
function actorsEn(item: Item, say: Phrases): string {
  const mix = [
    say.count(amount(item, "municipalities"), "", "1 municipality", "# municipalities"),
    say.count(amount(item, "kinds"), "", "1 kind", "# kinds"),
  ].filter((part) => part !== "");
  const actors = say.count(amount(item, "actors"), "no actor", "1 actor", "# actors");
  return mix.length === 0 ? actors : `${actors} of ${say.list(mix)}`;
}

function actorsIt(item: Item, say: Phrases): string {
  const mix = [
    say.count(amount(item, "municipalities"), "", "1 comune", "# comuni"),
    say.count(amount(item, "kinds"), "", "1 tipo", "# tipi"),
  ].filter((part) => part !== "");
  const actors = say.count(amount(item, "actors"), "nessuna realtà", "1 realtà", "# realtà");
  return mix.length === 0 ? actors : `${actors} di ${say.list(mix)}`;
}

/** A hub with the group that it is in, or a group without one. */
interface Pole {
  readonly item: Item;
  readonly group: Item | null;
}

function polesOf({ items = [] }: Finding, prefix: string): Pole[] {
  const all = items.filter((item) => String(item["type"]).startsWith(prefix));
  const groups = all.filter((item) => item["community"] !== undefined);
  return all
    .filter((item) => item["community"] === undefined || item["hub"] === null)
    .map((item) => ({
      item,
      group:
        groups.find((group) => group["hub"] !== null && group["hub"] === item["actor"]) ?? null,
    }));
}

/** The name and what became of it; what begins with a comma stands close. */
function joined(item: Item, become: Readonly<Record<string, string>>): string {
  const told = become[String(item["type"])] ?? "";
  return `${item["label"]}${told.startsWith(",") ? "" : " "}${told}`;
}

function amount(item: Item, name: string): number {
  return Number(item[name] ?? 0);
}
