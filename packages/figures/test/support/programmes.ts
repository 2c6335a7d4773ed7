/** Programmes to draw: a small one of which every tie is known, and the example of the house. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ChangeEvaluation,
  type Entry,
  type EvaluationRequest,
  evaluateChange,
  evaluateMoment,
  type MomentEvaluation,
  readJournal,
  scopeNames,
  snapshotAt,
} from "@legami/core";
import { type InputFile, readProgramme } from "@legami/interchange";
import type { FigureOptions } from "../../src/index.ts";

export interface Drawable {
  readonly entries: readonly Entry[];
  /** Territories, name and the network over all waves. */
  readonly options: FigureOptions;
  readonly scopes: readonly string[];
}

const EXAMPLE = join(import.meta.dirname, "../../../../data/example");

export function exampleProgramme(): Drawable {
  return drawable(
    readdirSync(EXAMPLE)
      .filter((name) => /\.(csv|json)$/.test(name))
      .sort()
      .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) })),
  );
}

/**
 * Eleven actors at two dates. Of the ties between them two are stronger, one is weaker and one the
 * same, two are new (one with an actor that entered) and two dissolved (one with an actor that left),
 * and one is not observed: neither of its ends answered again.
 */
export function smallProgramme(simulated: string | null = null): Drawable {
  const settings = {
    id: "prova",
    name: "Programma di prova",
    t0: "2024-01-15",
    waves: [
      { id: "t0", date: "2024-01-15", official: true },
      { id: "m6", date: "2024-07-15", official: true },
    ],
    territories: [
      { id: "nord", label: "Nord", in_it: "a Nord", in_en: "in the North", role: "holder" },
      { id: "sud", label: "Sud", in_it: "a Sud", in_en: "in the South", role: "receiving" },
      { id: "fuori", label: "Fuori", in_it: "fuori", in_en: "outside", role: "outside" },
    ],
    simulated,
  };
  return drawable([
    { name: "programme.json", content: JSON.stringify(settings) },
    { name: "actors.csv", content: ACTORS },
    { name: "assessments.csv", content: ASSESSMENTS },
    { name: "responses.csv", content: RESPONSES },
  ]);
}

const ACTORS = `id,label,kind,territory,register_from,register_to
bar,Bar sociale,private,nord,,
coro,"Coro ""Alto & Basso"" – Associazione musicale",association,sud,,
ente,Ente lontano,institution,fuori,,
forno,Forno di quartiere,private,sud,m6,
gruppo,Gruppo <informale>,informal,sud,,
lab-a,Laboratorio A,lab,nord,,
lab-b,Laboratorio B,lab,sud,,
municipio,Municipio,institution,nord,,
orto,Orto condiviso,informal,nord,,t0
scuola,Scuola,institution,sud,,
solo,Circolo solitario,association,nord,,
`;

const ASSESSMENTS = `wave,date,reporter,target,level
t0,2024-01-15,lab-a,municipio,2
t0,2024-01-15,lab-a,bar,5
t0,2024-01-15,lab-a,orto,3
t0,2024-01-15,lab-a,ente,3
t0,2024-01-15,lab-b,coro,4
t0,2024-01-15,lab-b,scuola,2
t0,2024-01-15,coro,gruppo,3
m6,2024-07-15,lab-a,municipio,5
m6,2024-07-15,lab-a,bar,2
m6,2024-07-15,lab-a,ente,3
m6,2024-07-15,lab-a,lab-b,3
m6,2024-07-15,lab-b,coro,4
m6,2024-07-15,lab-b,forno,4
`;

const RESPONSES = `wave,actor,asked,answered,roster
t0,lab-a,yes,yes,all
t0,lab-b,yes,yes,all
t0,coro,yes,yes,all
t0,gruppo,yes,no,all
m6,lab-a,yes,yes,all
m6,lab-b,yes,yes,all
m6,coro,yes,no,all
m6,gruppo,yes,no,all
`;

function drawable(files: readonly InputFile[]): Drawable {
  const recordedAt = "1970-01-01T00:00:00.000Z";
  const entries = readProgramme(files).entries.map((entry, index) => {
    return { ...entry, seq: index + 1, recordedAt };
  });
  const { settings } = readJournal(entries, null);
  const waves = settings.waves.map(({ id }) =>
    settings.lenses.map((lens) => snapshotAt(entries, id, { lens })),
  );
  return {
    entries,
    options: {
      territories: settings.territories,
      programmeName: settings.name,
      series: {
        actors: waves.flat().flatMap(({ actors }) => actors),
        dates: waves.map((lenses) => lenses.flatMap(({ ties }) => ties)),
      },
    },
    scopes: scopeNames(settings),
  };
}

/** Results that the figures print: all others would only take time. */
const PRINTED: EvaluationRequest = {
  only: [
    "tie-fate",
    "tie-retention",
    "actor-turnover",
    "active-actors",
    "strength-classes",
    "response-rate",
  ],
};

export function changeOf(
  { entries, scopes }: Drawable,
  request: EvaluationRequest = {},
): ChangeEvaluation {
  const territories = scopes.filter((name) => /^T:[^/]*$/.test(name));
  return evaluateChange(entries, null, null, {
    ...PRINTED,
    scopes: ["ALL", ...territories],
    ...request,
  });
}

export function momentOf(
  { entries }: Drawable,
  at: string,
  request: EvaluationRequest = {},
): MomentEvaluation {
  return evaluateMoment(entries, at, { ...PRINTED, ...request });
}
