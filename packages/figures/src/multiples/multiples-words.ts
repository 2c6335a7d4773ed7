import type { Language } from "@legami/core";

interface MultiplesWords {
  readonly name: string;
  /** "Tutta la rete: 148 legami al mese 0, 159 al mese 6 e 174 al mese 12." */
  readonly title: (where: string, counts: readonly string[]) => string;
  /** "148 legami al mese 0", and "159 al mese 6" after the first. */
  readonly count: (ties: string, when: string) => string;
  readonly active: (shares: readonly string[]) => string;
  readonly movers: (names: readonly string[]) => string;
  readonly mover: (name: string, fresh: number, dissolved: number) => string;
  readonly share: (part: string, whole: string) => string;
  readonly fates: string;
  readonly classes: string;
  readonly oneDate: string;
  readonly date: string;
  readonly activeActors: string;
}

export const MULTIPLES_WORDS: Readonly<Record<Language, MultiplesWords>> = {
  it: {
    name: "La rete a ogni data",
    title: (where, counts) => `${where}: ${listed(counts, "e")}.`,
    count: (ties, when) => `${ties} ${when}`,
    active: (shares) => `Realtà attive: ${listed(shares, "e")}.`,
    movers: (names) => `I legami cambiano di più per ${listed(names, "e")}.`,
    share: (part, whole) => `${part} su ${whole}`,
    mover: (name, fresh, dissolved) =>
      `${name} (${bracketed([
        [fresh, "nuovo", "nuovi"],
        [dissolved, "sciolto", "sciolti"],
      ])})`,
    fates: "Alle date successive il colore dice che cosa è cambiato dalla data precedente.",
    classes: "Alla prima data la larghezza dice la forza: debole, media, forte.",
    oneDate: "C’è una sola data: non si può ancora confrontare.",
    date: "Data",
    activeActors: "realtà attive",
  },
  en: {
    name: "The network at every date",
    title: (where, counts) => `${where}: ${listed(counts, "and")}.`,
    count: (ties, when) => `${ties} ${when}`,
    active: (shares) => `Active actors: ${listed(shares, "and")}.`,
    movers: (names) => `Ties changed most for ${listed(names, "and")}.`,
    share: (part, whole) => `${part} of ${whole}`,
    mover: (name, fresh, dissolved) =>
      `${name} (${bracketed([
        [fresh, "new", "new"],
        [dissolved, "ended", "ended"],
      ])})`,
    fates: "At later dates colour says what changed since the date before.",
    classes: "At the first date width says how strong: weak, medium, strong.",
    oneDate: "There is one date only: nothing to compare yet.",
    date: "Date",
    activeActors: "active actors",
  },
};

/** Only what there is: "21 nuovi", "8 nuovi, 1 sciolto". */
function bracketed(
  counts: readonly (readonly [count: number, one: string, many: string])[],
): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(", ");
}

function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
