/** One example of each table, which people overwrite. All of them together are a programme. */
import type { OutCell, OutDay } from "../export/out-table.ts";

type Rows = readonly (readonly OutCell[])[];

const T0: OutDay = { day: "2024-01-15" };
const M6: OutDay = { day: "2024-07-15" };

/** In the order of the columns of `PROGRAMME_TABLES`; a word in both languages stands as a pair. */
export function programmeRows(lang: "it" | "en"): Readonly<Record<string, Rows>> {
  const [lab, association] =
    lang === "it" ? ["laboratorio", "associazione"] : ["lab", "association"];
  const yes = lang === "it" ? "sì" : "yes";
  return {
    programme:
      lang === "it"
        ? [
            ["codice", "mio-programma"],
            ["nome", "Il mio programma"],
            ["fuso orario", "Europe/Rome"],
            ["inizio", T0],
          ]
        : [
            ["id", "my-programme"],
            ["name", "My programme"],
            ["timezone", "Europe/Rome"],
            ["t0", T0],
          ],
    waves: [
      ["t0", T0, yes],
      ["m6", M6, yes],
    ],
    territories: [
      ["nord", "Nord", "nel Nord", "in the North", lang === "it" ? "titolare" : "holder"],
    ],
    parameters: [["contactHalfLifeDays", 180]],
    indicators: [["incontri", lang === "it" ? "Incontri aperti" : "Open meetings", 12, "final"]],
    actors: [
      [
        "lab-1",
        lang === "it" ? "Laboratorio di esempio" : "Example lab",
        lab ?? "",
        "nord",
        "Rho",
        null,
        null,
        null,
        null,
        120,
        null,
      ],
      [
        "ass-1",
        lang === "it" ? "Associazione di esempio" : "Example association",
        association ?? "",
        "nord",
        "Rho",
        45.53,
        9.04,
        T0,
        null,
        null,
        null,
      ],
    ],
    municipalities: [["Rho", "nord", 45.53, 9.04]],
    assessments: [["t0", T0, "lab-1", "ass-1", 3, 2, 3]],
    responses: [["t0", "lab-1", yes, yes, lang === "it" ? "tutti" : "all"]],
    ties: [["lab-1", "ass-1", T0, 2, null, lang === "it" ? "convenzione" : "agreement"]],
    events: [
      ["ev-1", M6, lang === "it" ? "contatto" : "contact", "lab-1", null, null],
      ["ev-1", M6, lang === "it" ? "contatto" : "contact", "ass-1", null, null],
    ],
    agreements: [
      ["acc-1", T0, null, "lab-1"],
      ["acc-1", T0, null, "ass-1"],
    ],
    logging: [[T0, null, "nord", "LO"]],
    progress: [["incontri", M6, "nord", 5, null]],
    diary: [
      [
        M6,
        "nord",
        lang === "it" ? "operatrice" : "operator",
        lang === "it" ? "Una pagina di esempio." : "An example page.",
      ],
    ],
    mentions: [
      [
        T0,
        "nord",
        lang === "it" ? "Piano di esempio" : "Example plan",
        "2024-2026",
        lang === "it" ? "riferimento" : "reference",
        lang === "it" ? "Una frase di esempio." : "An example sentence.",
        null,
      ],
    ],
  };
}

/** A network at two waves, with what each side says. */
export function networkRows(lang: "it" | "en"): Readonly<Record<string, Rows>> {
  return {
    actors:
      programmeRows(lang)["actors"]?.map((row) =>
        row.map((cell, at) => (at === 7 ? null : cell)),
      ) ?? [],
    ties: [
      ["t0", "lab-1", "ass-1", 2],
      ["m6", "lab-1", "ass-1", 3],
    ],
  };
}
