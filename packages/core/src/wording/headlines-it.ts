import { attornoA } from "../measures/around-in-italian.ts";
import type { Phrases } from "../measures/measure.ts";
import type { HeadlinePlace, HeadlineWords } from "./headline-words.ts";
import { capitalised } from "./places-and-times.ts";

const KINDS: readonly (readonly [kind: string, one: string, many: string])[] = [
  ["institution", "1 istituzione", "# istituzioni"],
  ["private", "1 ente privato", "# enti privati"],
  ["association", "1 associazione", "# associazioni"],
  ["informal", "1 gruppo informale", "# gruppi informali"],
];

export function headlinesIt(
  { place, from, to }: HeadlinePlace,
  { number, count, share }: Phrases,
): HeadlineWords {
  const where = capitalised(place);
  return {
    hold({ kept, before, stronger, weaker, same, fresh, unobserved }) {
      const gone =
        before === 1
          ? `l’unico legame presente ${from} non c’è più`
          : `nessuno dei ${number(before)} legami presenti ${from} c’è ancora`;
      const stayed = `${share(kept, before, ["legame", "legami"])} ${before === 1 ? "presente" : "presenti"} ${from} ${kept === 1 ? "c’è" : "ci sono"} ancora`;
      const held =
        before === 0
          ? `${where} non c’erano legami ${from}.`
          : `${where}, ${kept === 0 ? gone : stayed} ${to}.`;
      const fates =
        stronger === null || weaker === null || same === null || kept === 0
          ? ""
          : kept === 1
            ? ` ${stronger === 1 ? "Si è rafforzato" : weaker === 1 ? "Si è indebolito" : "È rimasto uguale"}.`
            : ` Di questi, ${count(stronger, "nessuno si è rafforzato", "1 si è rafforzato", "# si sono rafforzati")}, ${count(weaker, "nessuno si è indebolito", "1 si è indebolito", "# si sono indeboliti")}, ${count(same, "nessuno è rimasto uguale", "1 è rimasto uguale", "# sono rimasti uguali")}.`;
      const gained = count(
        fresh,
        "Non c’è nessun legame nuovo.",
        "C’è 1 legame nuovo.",
        "I legami nuovi sono #.",
      );
      const unseen = count(
        unobserved,
        "",
        " Di 1 legame non sappiamo: nessuno ha potuto dirlo.",
        " Di # legami non sappiamo: nessuno ha potuto dirlo.",
      );
      return `${held}${fates} ${gained}${unseen}`;
    },
    breadth(numbers) {
      const { before, after, joined, left, covered, known, panelBefore, panelAfter } = numbers;
      const moves = `${count(joined, "nessuna entrata", "1 entrata", "# entrate")}, ${count(left, "nessuna allontanata", "1 allontanata", "# allontanate")}`;
      const stay = (value: number, many: string) =>
        count(value, "non ci sono realtà attive", "resta attiva 1 realtà", `${many} restano #`);
      const active =
        before === after
          ? `${where} ${stay(after, "le realtà attive")}: ${moves}.`
          : `${where} le realtà attive passano da ${number(before)} a ${number(after)}: ${moves}.`;
      const labs =
        known === 0
          ? ""
          : ` I laboratori lavorano con ${share(covered, known, ["realtà conosciuta", "realtà conosciute"])}.`;
      const change =
        panelBefore === panelAfter
          ? stay(panelAfter, "le attive")
          : `le attive passano da ${number(panelBefore)} a ${number(panelAfter)}`;
      const panel =
        numbers.registerEffect === 0
          ? ""
          : ` Contando solo le realtà note in entrambe le date, ${change}.`;
      return `${active}${labs}${panel}`;
    },
    newPoles(poles) {
      const told = poles.map((pole) =>
        "actor" in pole
          ? `${pole.actor}, che ha ${count(pole.after, "nessun partner", "1 partner", "# partner")} e ${from} ${count(pole.before, "non ne aveva", "ne aveva 1", "ne aveva #")}`
          : `un gruppo di ${number(pole.members)} realtà ${attornoA(pole.around)}`,
      );
      if (told.length === 1) return `È emerso un nuovo polo: ${told[0]}.`;
      return `Sono emersi ${number(told.length)} nuovi poli: ${told.join("; ")}.`;
    },
    notObserved({ observed, possible }) {
      return `${where} la forma della rete non si può descrivere: ${to} è stato chiesto di ${share(observed, possible, ["legame possibile", "legami possibili"])}. Si leggono i legami dei laboratori.`;
    },
    tooFew({ active }) {
      return `${where}, con ${count(active, "nessuna realtà attiva", "1 realtà attiva", "# realtà attive")} non descriviamo la forma della rete.`;
    },
    labsWithOthers({ ties, tiesBefore, actors, kinds, elsewhere }) {
      const mix = KINDS.flatMap(([kind, one, many]) => {
        const value = kinds.get(kind) ?? 0;
        return value === 0 ? [] : [count(value, "", one, many)];
      });
      const rest = actors - KINDS.reduce((sum, [kind]) => sum + (kinds.get(kind) ?? 0), 0);
      if (mix.length > 0 && rest > 0)
        mix.push(count(rest, "", "1 di altro tipo", "# di altri tipi"));
      const list = mix.length === 0 ? "" : ` (${mix.join(", ")})`;
      const now = count(
        ties,
        "i laboratori non hanno legami con altre realtà",
        "i laboratori hanno 1 legame",
        "i laboratori hanno # legami",
      );
      const partners = ties === 0 ? "" : ` con ${number(actors)} realtà${list}`;
      const then = `${from} ${count(tiesBefore, "non ne avevano", "era 1", "erano #")}`;
      return `${where} ${now}${partners}; ${then}. ${count(elsewhere, "Nessun laboratorio ha legami con organizzazioni o gruppi di altri territori.", "Tra tutti i territori, 1 legame unisce un laboratorio a un’organizzazione o un gruppo di un altro.", "Tra tutti i territori, # legami uniscono un laboratorio a un’organizzazione o un gruppo di un altro.")}`;
    },
    labsWithLabs({ within, between, betweenBefore, possible }) {
      const inside = count(
        within,
        "i laboratori non hanno legami tra loro",
        "i laboratori hanno 1 legame tra loro",
        "i laboratori hanno # legami tra loro",
      );
      const across = count(
        between,
        "non ci sono legami tra laboratori",
        "c’è 1 legame tra laboratori",
        "ci sono # legami tra laboratori",
      );
      return `${where} ${inside}; tra territori diversi ${across} (${number(possible)} possibili), ${from} ${count(betweenBefore, "non ce n’erano", "era 1", "erano #")}.`;
    },
  };
}
