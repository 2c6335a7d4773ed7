import { describe, expect, it } from "vitest";
import { ACTOR_COLUMNS } from "../../src/actor-rows.ts";
import { columnsOf, headerWord, italianWordsFor } from "../../src/csv/column-names.ts";
import type { TableShape } from "../../src/csv/table.ts";
import { FLAT_TIE_COLUMNS } from "../../src/flat-pair/flat-columns.ts";
import * as field from "../../src/programme/field-rows.ts";
import { MUNICIPALITY_COLUMNS } from "../../src/programme/municipality-rows.ts";
import * as activity from "../../src/programme/shared-activity-rows.ts";
import * as survey from "../../src/programme/survey-rows.ts";

const readAs = (header: string, shape: TableShape) =>
  columnsOf(header.split(";"), [...shape.required, ...shape.optional]).join(";");

describe("headerWord", () => {
  it.each([
    ["Livello di collaborazione", "livello_di_collaborazione"],
    ["  LIVELLO_di-collaborazione * ", "livello_di_collaborazione"],
    ["Livello (0-5)", "livello"],
    ["Fiducia [1–4]:", "fiducia"],
    ["Realtà", "realta"],
    ["Realta\u0300", "realta"],
    ["Ha risposto?", "ha_risposto"],
    ["date_from", "date_from"],
    ["Con\u00a0chi", "con_chi"],
  ])("makes of “%s” %s", (header, word) => {
    expect(headerWord(header)).toBe(word);
  });
});

describe("columnsOf", () => {
  it.each([
    [
      "Codice;Nome;Tipo;Territorio;Comune;Latitudine;Longitudine",
      ACTOR_COLUMNS,
      "id;label;kind;territory;municipality;lat;lon",
    ],
    ["Realtà;Tipo", ACTOR_COLUMNS, "id;kind"],
    ["Codice;Realtà", ACTOR_COLUMNS, "id;label"],
    ["Codice;Nome;Realtà", ACTOR_COLUMNS, "id;label;"],
    [
      "id;Dal;Al;Persone raggiunte;Altri nomi",
      ACTOR_COLUMNS,
      "id;register_from;register_to;people_reached;aliases",
    ],
    ["Comune;Territorio;Lat;Long", MUNICIPALITY_COLUMNS, "municipality;territory;lat;lon"],
    ["Onda;Da;A;Peso", FLAT_TIE_COLUMNS, "wave;source;target;weight"],
    [
      "Rilevazione/Onda;Chi;Con chi;Livello di collaborazione;Frequenza;Fiducia",
      FLAT_TIE_COLUMNS,
      "wave;source;target;level;frequency;trust",
    ],
    ["Data;Origine;Destinazione", FLAT_TIE_COLUMNS, "date;source;target"],
    [
      "Rilevazione;Data;Chi;Con chi;Livello;Frequenza;Fiducia",
      survey.ASSESSMENT_COLUMNS,
      "wave;date;reporter;target;level;frequency;trust",
    ],
    ["Rilevazione;Da;A;Livello", survey.ASSESSMENT_COLUMNS, "wave;reporter;target;level"],
    [
      "Rilevazione;Realtà;Interpellata;Risposto;Elenco",
      survey.RESPONSE_COLUMNS,
      "wave;actor;asked;answered;roster",
    ],
    [
      "Evento;Data;Tipo;Realtà;Operatore;Nota",
      activity.EVENT_COLUMNS,
      "event;date;type;actor;logger;note",
    ],
    [
      "Accordo;Data inizio;Data fine;Attore",
      activity.AGREEMENT_COLUMNS,
      "agreement;date_from;date_to;actor",
    ],
    ["Da;A;Territorio;Relazione", field.LOGGING_COLUMNS, "date_from;date_to;territory;relation"],
    [
      "Da;A;Data;Livello;Tipo;Fonte",
      field.DOCUMENTARY_COLUMNS,
      "source;target;date;level;kind;basis",
    ],
    [
      "Indicatore;Data;Territorio;Valore;Nota",
      field.PROGRESS_COLUMNS,
      "indicator;date;territory;value;note",
    ],
    ["Data;Territorio;Autore;Testo", field.DIARY_COLUMNS, "date;territory;author;text"],
    [
      "Data;Territorio;Documento;Periodo;Tipo;Citazione;Fonte",
      field.MENTION_COLUMNS,
      "date;territory;document;period;type;quotation;source",
    ],
  ] as const)("reads %s", (header, shape, names) => {
    expect(readAs(header, shape)).toBe(names);
  });

  it("lets a synonym give way to the name itself", () => {
    expect(readAs("id;label;Nome", ACTOR_COLUMNS)).toBe("id;label;");
    expect(readAs("Da;A;source;target", FLAT_TIE_COLUMNS)).toBe(";;source;target");
  });

  it("has Italian words for every column", () => {
    const shapes = [
      ACTOR_COLUMNS,
      FLAT_TIE_COLUMNS,
      MUNICIPALITY_COLUMNS,
      ...[field, activity, survey].flatMap((module) =>
        Object.values(module).filter((value) => typeof value !== "function"),
      ),
    ];
    expect(shapes).toHaveLength(12);
    const columns = shapes.flatMap(({ required, optional }) => [...required, ...optional]);

    expect(columns.filter((column) => italianWordsFor(column).length === 0)).toEqual([]);
  });

  it("takes no name of the prototype for a column", () => {
    expect(readAs("id;__proto__;constructor", ACTOR_COLUMNS)).toBe("id;;");
  });
});
