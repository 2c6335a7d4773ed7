import type { Phrases } from "../measures/measure.ts";
import type { HeadlinePlace, HeadlineWords } from "./headline-words.ts";
import { capitalised } from "./places-and-times.ts";

const KINDS: readonly (readonly [kind: string, one: string, many: string])[] = [
  ["institution", "1 institution", "# institutions"],
  ["private", "1 private body", "# private bodies"],
  ["association", "1 association", "# associations"],
  ["informal", "1 informal group", "# informal groups"],
];

export function headlinesEn(
  { place, from, to }: HeadlinePlace,
  { number, count, share }: Phrases,
): HeadlineWords {
  const where = capitalised(place);
  return {
    hold({ kept, before, stronger, weaker, same, fresh, unobserved }) {
      const gone =
        before === 1
          ? `the only tie present ${from} was gone`
          : `none of the ${number(before)} ties present ${from} was still there`;
      const stayed = `${share(kept, before, ["tie", "ties"])} present ${from} ${kept === 1 ? "was" : "were"} still there`;
      const held =
        before === 0
          ? `${where}, there were no ties ${from}.`
          : `${where}, ${kept === 0 ? gone : stayed} ${to}.`;
      const fates =
        stronger === null || weaker === null || same === null || kept === 0
          ? ""
          : kept === 1
            ? ` It ${stronger === 1 ? "grew stronger" : weaker === 1 ? "grew weaker" : "stayed the same"}.`
            : ` Among them ${count(stronger, "none grew stronger", "1 grew stronger", "# grew stronger")}, ${count(weaker, "none weaker", "1 weaker", "# weaker")}, ${count(same, "none stayed the same", "1 stayed the same", "# stayed the same")}.`;
      const gained = count(
        fresh,
        "No new tie appeared.",
        "1 new tie appeared.",
        "# new ties appeared.",
      );
      const unseen = count(
        unobserved,
        "",
        " Of 1 tie we do not know: nobody could report it.",
        " Of # ties we do not know: nobody could report them.",
      );
      return `${held}${fates} ${gained}${unseen}`;
    },
    breadth(numbers) {
      const { before, after, joined, left, covered, known, panelBefore, panelAfter } = numbers;
      const moves = `${count(joined, "none joined", "1 joined", "# joined")}, ${count(left, "none stepped back", "1 stepped back", "# stepped back")}`;
      const stay = (value: number, one: string, many: string) =>
        count(value, "none is active", `1 ${one} stays active`, `${many} stay #`);
      const active =
        before === after
          ? `${where}, ${stay(after, "organisation or group", "active organisations and groups")}: ${moves}.`
          : `${where}, active organisations and groups went from ${number(before)} to ${number(after)}: ${moves}.`;
      const labs =
        known === 0
          ? ""
          : ` Labs work with ${share(covered, known, ["organisation or group known", "organisations and groups known"])}.`;
      const change =
        panelBefore === panelAfter
          ? stay(panelAfter, "actor", "active actors")
          : `active actors go from ${number(panelBefore)} to ${number(panelAfter)}`;
      const panel =
        numbers.registerEffect === 0 ? "" : ` Counting only those known at both dates, ${change}.`;
      return `${active}${labs}${panel}`;
    },
    newPoles(poles) {
      const told = poles.map((pole) =>
        "actor" in pole
          ? `${pole.actor}, with ${count(pole.after, "no partner", "1 partner", "# partners")} (${count(pole.before, "none", "1", "#")} ${from})`
          : `a group of ${number(pole.members)} actors around ${pole.around}`,
      );
      if (told.length === 1) return `A new centre of gravity has emerged: ${told[0]}.`;
      return `${number(told.length)} new centres of gravity have emerged: ${told.join("; ")}.`;
    },
    notObserved({ observed, possible }) {
      return `${where}, the shape of the network cannot be described: ${to} somebody was asked about ${share(observed, possible, ["possible tie", "possible ties"])}. The ties of the labs can be read.`;
    },
    tooFew({ active }) {
      return `${where}, with ${count(active, "no active actor", "1 active actor", "# active actors")} we do not describe the shape of the network.`;
    },
    labsWithOthers({ ties, tiesBefore, actors, kinds, elsewhere }) {
      const mix = KINDS.flatMap(([kind, one, many]) => {
        const value = kinds.get(kind) ?? 0;
        return value === 0 ? [] : [count(value, "", one, many)];
      });
      const rest = actors - KINDS.reduce((sum, [kind]) => sum + (kinds.get(kind) ?? 0), 0);
      if (mix.length > 0 && rest > 0)
        mix.push(count(rest, "", "1 of another kind", "# of other kinds"));
      const list = mix.length === 0 ? "" : ` (${mix.join(", ")})`;
      const now = count(
        ties,
        "labs have no ties with other actors",
        "labs have 1 tie",
        "labs have # ties",
      );
      const partners =
        ties === 0
          ? ""
          : ` with ${count(actors, "no organisation or group", "1 organisation or group", "# organisations and groups")}${list}`;
      const then = `${from} ${count(tiesBefore, "they had none", "they had 1", "they had #")}`;
      return `${where}, ${now}${partners}; ${then}. ${count(elsewhere, "No lab has ties with organisations or groups of other territories.", "Across all territories, 1 tie joins a lab to an organisation or group of another.", "Across all territories, # ties join a lab to an organisation or group of another.")}`;
    },
    labsWithLabs({ within, between, betweenBefore, possible }) {
      return `${where}, labs share ${count(within, "no tie", "1 tie", "# ties")}; between territories labs share ${count(between, "no tie", "1 tie", "# ties")} (${number(possible)} possible), ${from} they ${count(betweenBefore, "shared none", "shared 1", "shared #")}.`;
    },
  };
}
