/** What changed among pairs that the same sides described twice, in words. */
import type { Finding, Phrases } from "../measure.ts";

const AMONG_EN = "counting only pairs that the same sides described at both dates";
const AMONG_IT = "contando solo le coppie descritte dalle stesse parti in entrambe le date";

export function sameSidesEn({ counts }: Finding, say: Phrases): string {
  const { retained = 0, dissolved = 0, new: fresh = 0, panelBefore = 0, panelAfter = 0 } = counts;
  const fates = [
    say.count(retained, "none is still there", "1 is still there", "# are still there"),
    say.count(dissolved, "none dissolved", "1 dissolved", "# dissolved"),
    say.count(fresh, "none is new", "1 is new", "# are new"),
  ];
  return `${say.where}, ${AMONG_EN}, ties ${movedEn(counts, say)}: ${say.list(fates)}. Counting all pairs, they ${movedEn({ before: panelBefore, after: panelAfter }, say)}.`;
}

export function sameSidesIt({ counts }: Finding, say: Phrases): string {
  const { retained = 0, dissolved = 0, new: fresh = 0, panelBefore = 0, panelAfter = 0 } = counts;
  const fates = [
    say.count(retained, "nessuno è rimasto", "1 è rimasto", "# sono rimasti"),
    say.count(dissolved, "nessuno si è sciolto", "1 si è sciolto", "# si sono sciolti"),
    say.count(fresh, "nessuno è nuovo", "1 è nuovo", "# sono nuovi"),
  ];
  return `${say.where}, ${AMONG_IT}, i legami ${movedIt(counts, say)}: ${say.list(fates)}. Contando tutte le coppie, ${movedIt({ before: panelBefore, after: panelAfter }, say)}.`;
}

export function samePartEn(finding: Finding, say: Phrases): string {
  const { part, value, counts } = finding;
  const opening = `${say.where}, ${AMONG_EN},`;
  switch (part) {
    case "retention": {
      const { part: held = 0, whole = 0 } = counts;
      return `${opening} ${say.share(held, whole, ["tie", "ties"])} present ${say.when[0]} ${held === 1 ? "was" : "were"} still there ${say.when[1]}.`;
    }
    case "mean-strength":
      return `${opening} the average strength of ties ${counts["before"] === counts["after"] ? `stays ${say.number(counts["after"] ?? 0)}` : `goes from ${say.number(counts["before"] ?? 0)} to ${say.number(counts["after"] ?? 0)}`}.`;
    case "active-actors":
      return `${opening} actors with ties ${movedEn(counts, say)}.`;
    case "confirmed-ties":
      return `${opening} ties that both sides name ${movedEn(counts, say)}.`;
    case "observer-effect":
      return value === 0
        ? `${say.where}, the change in ties is the same whether all pairs are counted or only those that the same sides described at both dates.`
        : `${say.where}, ${say.signed(value)} of the change in ties comes from pairs that different sides described at the two dates.`;
    default:
      return sameSidesEn(finding, say);
  }
}

export function samePartIt(finding: Finding, say: Phrases): string {
  const { part, value, counts } = finding;
  const opening = `${say.where}, ${AMONG_IT},`;
  switch (part) {
    case "retention": {
      const { part: held = 0, whole = 0 } = counts;
      return `${opening} ${say.share(held, whole, ["legame", "legami"])} presenti ${say.when[0]} ${held === 1 ? "c’è" : "ci sono"} ancora ${say.when[1]}.`;
    }
    case "mean-strength":
      return `${opening} la forza media dei legami ${counts["before"] === counts["after"] ? "resta" : "passa da"} ${endsIt(counts, say)}.`;
    case "active-actors":
      return `${opening} le realtà con legami ${movedIt(counts, say)}.`;
    case "confirmed-ties":
      return `${opening} i legami detti da entrambe le parti ${movedIt(counts, say)}.`;
    case "observer-effect":
      return value === 0
        ? `${say.where}, la variazione dei legami è la stessa contando tutte le coppie o solo quelle descritte dalle stesse parti in entrambe le date.`
        : `${say.where}, ${say.signed(value)} nella variazione dei legami viene da coppie descritte da parti diverse nelle due date.`;
    default:
      return sameSidesIt(finding, say);
  }
}

type Ends = Readonly<Record<string, number>>;

function movedEn({ before = 0, after = 0 }: Ends, say: Phrases): string {
  return before === after
    ? `stay ${say.number(after)}`
    : `go from ${say.number(before)} to ${say.number(after)}`;
}

function movedIt(ends: Ends, say: Phrases): string {
  return `${ends["before"] === ends["after"] ? "restano" : "passano da"} ${endsIt(ends, say)}`;
}

function endsIt({ before = 0, after = 0 }: Ends, say: Phrases): string {
  return before === after ? say.number(after) : `${say.number(before)} a ${say.number(after)}`;
}
