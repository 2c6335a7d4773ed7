/** Tenuta: what became of the ties, weak and strong apart, how long they last, what keeps the network together. */
import { figure, finding, heading, list, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import { placesOf, territoriesOf } from "./places.ts";
import type { SectionWriter } from "./section.ts";

interface HoldWords {
  readonly opening: string;
  readonly fates: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly note: string;
  };
  readonly classes: {
    readonly caption: (date: string) => string;
    readonly head: readonly string[];
    readonly note: string;
  };
  readonly strength: {
    readonly caption: string;
    readonly head: (from: string, to: string) => readonly string[];
    readonly note: string;
  };
  readonly survival: string;
  readonly critical: {
    readonly heading: string;
    readonly caption: (date: string) => string;
    readonly head: readonly string[];
    readonly note: string;
  };
  readonly none: string;
  readonly noIntervals: string;
  readonly intervals: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly note: string;
  };
  /** The same where no survey is drawn. */
  readonly byRules: { readonly caption: string; readonly note: string };
  readonly youngLogging: string;
  readonly figures: Readonly<Record<"strengths" | "survival" | "robustness", string>>;
}

const WORDS: Bilingual<HoldWords> = {
  it: {
    opening:
      "Qui si contano i legami uno per uno: quali ci sono ancora, quali sono nuovi, quali si sono sciolti, quali nessuno ha potuto osservare.",
    fates: {
      caption: "Che cosa è successo ai legami",
      head: [
        "Dove",
        "Nuovi",
        "Rafforzati",
        "Uguali",
        "Indeboliti",
        "Sciolti",
        "Non osservati",
        "Di tutti, entrati o usciti con una realtà",
      ],
      note: "Conta tutte le realtà conosciute a una delle due date; quindi anche i legami di chi è entrato o uscito dal registro, riportati nell’ultima colonna.",
    },
    classes: {
      caption: (date) => `Legami che ci sono ancora, per quanto erano forti ${date}`,
      head: ["Dove", "Deboli", "Medi", "Forti", "Tutti"],
      note: "Tra le realtà conosciute a entrambe le date. I legami non osservati alla seconda data non entrano nel conto, quindi il totale può essere più piccolo del numero di legami della prima data.",
    },
    strength: {
      caption: "Forza media dei legami",
      head: (from, to) => ["Dove", from, to, "Sui soli legami rimasti, cambia di"],
      note: "La forza va da 0 a 1. L’ultima colonna guarda gli stessi legami alle due date.",
    },
    survival: "Quanto durano i legami della prima data:",
    critical: {
      heading: "Legami e realtà che tengono unita la rete",
      caption: (date) => `Legami ponte, snodi critici e accesso plurimo, ${date}`,
      head: [
        "Dove",
        "Legami ponte, su tutti i legami",
        "Snodi critici, sulle realtà attive",
        "Realtà con più di un laboratorio, su quelle con almeno uno",
      ],
      note: "Un legame ponte è l’unico che unisce qualcuno al resto della rete; uno snodo critico è una realtà che uscendo isolerebbe qualcuno. I nomi non si pubblicano.",
    },
    none: "nessun legame",
    intervals: {
      caption: "Di quanto questi numeri potrebbero cambiare per i soli errori delle risposte",
      head: ["Dove", "Legami che ci sono ancora", "Forza media dei legami rimasti, cambia di"],
      note: "Intervalli al 90%, da rilevazioni simulate con gli errori che le risposte mostrano.",
    },
    byRules: {
      caption: "Tra quali valori stanno questi numeri con altre regole ragionevoli",
      note: "Dal più piccolo al più grande con {0} combinazioni di regole. Non c’è un margine di rilevazione: questa lettura usa il diario, dove non ci sono due risposte da confrontare.",
    },
    youngLogging:
      "Altre regole non sono state provate: a una delle due date il diario era cominciato da poco, o non è scritto da quando, e un aumento può venire solo da questo.",
    noIntervals:
      "Gli intervalli di incertezza di questi numeri non sono ancora calcolati: piccole differenze vanno lette con prudenza.",
    figures: {
      strengths: "Quanto sono forti i legami e che cosa ne è stato",
      survival: "Quanti legami ci sono ancora col passare del tempo",
      robustness: "Quanto resta unita la rete se escono delle realtà",
    },
  },
  en: {
    opening:
      "Here ties are counted one by one: which are still there, which are new, which dissolved, which nobody could observe.",
    fates: {
      caption: "What became of the ties",
      head: [
        "Where",
        "New",
        "Stronger",
        "Same",
        "Weaker",
        "Dissolved",
        "Not observed",
        "Of all, came or went with an actor",
      ],
      note: "Counts all actors known at either date; so also the ties of those who entered or left the register, which the last column gives.",
    },
    classes: {
      caption: (date) => `Ties that are still there, by how strong they were ${date}`,
      head: ["Where", "Weak", "Medium", "Strong", "All"],
      note: "Among the actors known at both dates. Ties not observed at the second date are left out, so that the total may be smaller than the number of ties of the first date.",
    },
    strength: {
      caption: "Mean strength of ties",
      head: (from, to) => ["Where", from, to, "Change on retained ties alone"],
      note: "Strength goes from 0 to 1. The last column looks at the same ties at both dates.",
    },
    survival: "How long the ties of the first date last:",
    critical: {
      heading: "Ties and actors that keep the network together",
      caption: (date) => `Bridges, critical actors and access through several labs, ${date}`,
      head: [
        "Where",
        "Bridges, of all ties",
        "Critical actors, of those active",
        "Actors with more than one lab, of those with one at least",
      ],
      note: "A bridge is the only tie that joins somebody to the rest of the network; a critical actor is one whose leaving would isolate somebody. Names are not published.",
    },
    none: "no tie",
    intervals: {
      caption: "How far these numbers could move through errors of the answers alone",
      head: ["Where", "Ties that are still there", "Mean strength of retained ties, change"],
      note: "90% intervals, from simulated surveys with the errors that the answers show.",
    },
    byRules: {
      caption: "Between what these numbers lie by other reasonable rules",
      note: "From the smallest to the largest by {0} combinations of rules. There is no margin of measurement: this lens uses the diary, which has no answers of two sides to compare.",
    },
    youngLogging:
      "Other rules were not tried: at one of the two dates the diary had only begun, or nobody wrote down since when, and a rise may come of that alone.",
    noIntervals:
      "Intervals of uncertainty of these numbers are not computed yet: small differences are to be read with caution.",
    figures: {
      strengths: "How strong ties are and what became of them",
      survival: "How many ties are still there as time goes by",
      robustness: "How far the network stays together if actors leave",
    },
  },
};

const FATES = [
  "new",
  "strengthened",
  "stable",
  "weakened",
  "dissolved",
  "unobserved",
  "by-register",
];

export const hold: SectionWriter = {
  id: "hold",
  heading: { it: "Tenuta", en: "Hold" },
  write: ({ facts, figures }) => {
    const words = WORDS[facts.language];
    const drawn = (["strengths", "survival", "robustness"] as const).flatMap((name): Block[] => {
      const scene = figures.find(name, "ALL");
      return scene === null ? [] : [figure(scene, words.figures[name])];
    });
    return [
      text(words.opening),
      table({
        caption: words.fates.caption,
        head: words.fates.head,
        rows: placesOf(facts).map(({ scope, label }): Words[] => [
          label,
          ...FATES.map((fate) => facts.changed(`tie-fate/${fate}`, scope, "integer")),
        ]),
        note: words.fates.note,
        widths: [1.5, 0.8, 1, 0.8, 1, 0.9, 1, 1.3],
      }),
      ...classTable(facts, words),
      table({
        caption: words.strength.caption,
        head: words.strength.head(facts.atDate("from"), facts.atDate("to")),
        rows: placesOf(facts).map(({ scope, label }): Words[] => [
          label,
          facts.side("mean-strength", scope, "from", "decimal"),
          facts.side("mean-strength", scope, "to", "decimal"),
          facts.changed("retained-strength-change", scope, "signed"),
        ]),
        note: words.strength.note,
      }),
      ...uncertainty(facts, words),
      ...survivalOf(facts, words),
      heading(words.critical.heading),
      table({
        caption: words.critical.caption(facts.when("to")),
        head: words.critical.head,
        rows: placesOf(facts).map(({ scope, label }): Words[] => [
          label,
          ...["bridges", "articulation-points", "access-redundancy"].map((key) =>
            facts.sideShare(key, scope, "to"),
          ),
        ]),
        note: words.critical.note,
      }),
      ...drawn,
    ];
  },
};

function classTable(facts: Facts, words: HoldWords): Block[] {
  if (facts.change("tie-retention/weak", "ALL")?.row.reason === "no_strength_scale") return [];
  const cell = (part: string, scope: string): Line => {
    const found = facts.change(`tie-retention/${part}`, scope);
    if (found === null) return [plain(facts.missing())];
    if (found.row.counts["whole"] === undefined) return [plain(words.none)];
    return [facts.at(`${found.path}.counts`, "share")];
  };
  return [
    table({
      caption: words.classes.caption(facts.when("from")),
      head: words.classes.head,
      rows: placesOf(facts).map(({ scope, label }): Words[] => [
        label,
        ...["weak", "medium", "strong", "all"].map((part) => cell(part, scope)),
      ]),
      note: words.classes.note,
    }),
  ];
}

/** Where intervals are there they are shown, elsewhere it is said that they are not. */
function uncertainty(facts: Facts, words: HoldWords): Block[] {
  const { certainty } = facts.material.change;
  if (certainty === null) return [note(words.noIntervals)];
  const isDrawn = certainty.draws > 0;
  if (!isDrawn && certainty.cells === 0) return [note(words.youngLogging)];
  const margin = isDrawn ? "interval" : "band";
  const cell = (name: string, scope: string, as: "interval" | "percent-interval"): Line => {
    const found = facts.change(name, scope);
    if (found === null || found.row[margin] === null) return [plain(facts.missing())];
    return [facts.at(`${found.path}.${margin}`, as)];
  };
  return [
    table({
      caption: (isDrawn ? words.intervals : words.byRules).caption,
      head: words.intervals.head,
      rows: placesOf(facts).map(({ scope, label }): Words[] => [
        label,
        cell("tie-retention", scope, "percent-interval"),
        cell("retained-strength-change", scope, "interval"),
      ]),
      note: isDrawn
        ? words.intervals.note
        : line(words.byRules.note, facts.at("change.certainty.cells", "integer")),
    }),
  ];
}

function survivalOf(facts: Facts, words: HoldWords): Block[] {
  const told = territoriesOf(facts).flatMap(({ scope }): Words[] => {
    const found = facts.later("tie-survival", scope);
    return found === null || found.row.value === null ? [] : [facts.said(`${found.path}.sentence`)];
  });
  return told.length === 0 ? [] : [finding(words.survival), list(told)];
}
