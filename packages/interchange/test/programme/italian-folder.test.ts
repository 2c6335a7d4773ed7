import { describe, expect, it } from "vitest";
import { describeProblem, readProgramme } from "../../src/index.ts";
import { encoded } from "../support/encodings.ts";
import { PROGRAMME_FILES, problemsOf, readFolder } from "../support/files.ts";

const MENTIONS =
  "date,territory,document,period,type,quotation,source\n2024-02-01,nord,Piano,2024-2026,reference,“I laboratori”,p. 3\n";

/** The small programme as somebody writes it who speaks Italian all along. */
const ITALIAN_FILES: Readonly<Record<string, string>> = {
  "programme.json": PROGRAMME_FILES["programme.json"] ?? "",
  "Realtà.csv":
    "Codice;Realtà;Tipo;Territorio;Comune;Registro dal;Registro al;Persone raggiunte;Altri nomi\n" +
    "a;Ada;Laboratorio;nord;Rho;;;120;Ada lab|ADA\nb;Bea;Ente  privato;nord;Rho;;;;\nc;Cai;associazione;sud;Pavia;m6;;;\n",
  "comuni.csv":
    "Comune;Territorio;Latitudine;Longitudine\nRho;nord;45,53;9,04\nPavia;sud;45,19;9,16\n",
  "valutazioni.csv":
    "Rilevazione;Data;Chi;Con chi;Livello di collaborazione (0-5);Frequenza dei contatti;Fiducia\n" +
    "t0;20/01/2024;a;b;4;3;3\nt0;;b;a;;;\nm6;;a;b;5;;4\n",
  "eventi.csv":
    "Evento;Data;Tipo di evento;Realtà;Registrato da;Note\n" +
    "e1;1.2.2024;Contatto;a;Rita;prima visita\ne1;01/02/2024;contact;b;;\n" +
    "e2;20/7/2024;Festa;a;;\ne2;20/7/2024;festa;c;;\n",
  "accordi.csv": "Accordo;Da;A;Firmatario\np;15/01/2024;;a\np;15-01-2024;;b\n",
  "risposte.csv":
    "Onda;Realtà;Interpellato;Ha risposto?;Elenco\nt0;a;sì;Sì;tutti\nt0;b;vero;falso;a | c\nm6;b;no;NO;\n",
  "registrazioni.csv": "Dal;Al;Territorio;Relazione\n15/01/2024;;nord;Laboratorio–Organizzazione\n",
  "legami.csv": "Da;A;Data;Livello;Tipo;Fonte\na;b;15/01/2024;3;management;§1\n",
  "avanzamento.csv": "Indicatore;Data;Territorio;Valore;Nota\nlabs;30/06/2024;nord;7,0;quasi\n",
  "diario.csv": "Data;Territorio;Operatrice;Nota\n01/03/2024;nord;Rita;Il gruppo si è allargato.\n",
  "citazioni.csv":
    "Data;Territorio;Documento;Periodo;Tipo;Citazione;Fonte\n01/02/2024;nord;Piano;2024-2026;Riferimento;“I laboratori”;p. 3\n",
};

const inItalian = (changes: Readonly<Record<string, string | Uint8Array>> = {}) =>
  readProgramme(
    Object.entries({ ...ITALIAN_FILES, ...changes }).map(([name, content]) => ({ name, content })),
  );

describe("a folder in Italian", () => {
  it("says the same as one in English", () => {
    const { entries, notes } = inItalian();

    expect(entries).toEqual(readFolder({ "mentions.csv": MENTIONS }).entries);
    expect(notes).toEqual([]);
  });

  it("says the same in Windows-1252", () => {
    const files = Object.entries(ITALIAN_FILES).filter(([name]) => name.endsWith(".csv"));
    const changes = Object.fromEntries(
      files.map(([name, text]) => [name, encoded(text, "Windows-1252")]),
    );

    expect(inItalian(changes).entries).toEqual(inItalian().entries);
  });

  it.each([
    ["co-progettazione", "co-design"],
    ["Coprogettazione", "co-design"],
    ["Attività comune", "joint-activity"],
    ["attivita in comune", "joint-activity"],
    ["Risorsa condivisa", "shared-resource"],
    ["Invio", "referral"],
    ["CONTATTO", "contact"],
  ])("may call an event %s", (word, type) => {
    const events = `Evento;Data;Tipo;Realtà\ne;1/2/2024;${word};a\ne;1/2/2024;${type};b\n`;
    const { entries } = inItalian({ "eventi.csv": events });

    expect(entries.find((entry) => entry.type === "event")?.payload).toMatchObject({ type });
  });

  it("has its words in the sentences about it", () => {
    const problems = problemsOf(() =>
      inItalian({
        "eventi.csv": "Evento;Data;Tipo;Realtà\ne;1/2/2024;Ballo;a\ne;1/2/2024;Ballo;b\n",
        "risposte.csv": "Onda;Realtà;Interpellato;Risposto;Elenco\nt0;a;no;sì;tutti\n",
        "registrazioni.csv": "Dal;Territorio;Relazione\n15/01/2024;nord;XY\n",
        "comuni.csv": "Comune;Latitudine\n",
      }),
    );

    expect(problems.map((problem) => describeProblem(problem, "it"))).toEqual([
      "comuni.csv, riga 1, colonna «lon»: questa colonna manca, l’intestazione ha «Comune, Latitudine»; aggiungila (in italiano: longitudine, longitude, lng)",
      "risposte.csv, riga 2, colonna «Risposto»: «sì» dice che la realtà ha risposto, ma «Interpellato» dice che nessuno ha chiesto; correggi uno dei due",
      "eventi.csv, riga 2, colonna «Tipo»: «Ballo» non è un tipo di evento; scrivi uno di co-design (co-progettazione), joint-activity (attività comune), shared-resource (risorsa condivisa), referral (invio), contact (contatto), festa, o aggiungi il tipo a eventWeights in programme.json",
      "eventi.csv, riga 3, colonna «Tipo»: «Ballo» non è un tipo di evento; scrivi uno di co-design (co-progettazione), joint-activity (attività comune), shared-resource (risorsa condivisa), referral (invio), contact (contatto), festa, o aggiungi il tipo a eventWeights in programme.json",
      "registrazioni.csv, riga 2, colonna «Relazione»: «XY» non è tra le parole attese qui; scrivi una di LO (laboratorio–organizzazione), LL (laboratorio–laboratorio), OO (organizzazione–organizzazione)",
    ]);
  });

  it.each([
    ["actors.csv", "Realtà.csv"],
    ["attori.csv", "Realtà.csv"],
    ["ties.csv", "legami.csv"],
  ])("is refused with both %s and %s", (name, other) => {
    const [problem] = problemsOf(() => inItalian({ [name]: ITALIAN_FILES[other] ?? "" }));

    expect(problem).toMatchObject({ code: "duplicate-file", file: name, values: { other } });
  });

  it("notes a place that comuni.csv does not have", () => {
    const { notes } = inItalian({ "comuni.csv": "Comune;lat;long\nRho;45,5;9\n" });

    expect(notes).toMatchObject([
      {
        code: "unknown-municipality",
        file: "Realtà.csv",
        values: { municipalities: "comuni.csv" },
      },
    ]);
  });
});
