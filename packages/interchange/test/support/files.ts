import type { InputProblem, ProgrammeData } from "../../src/index.ts";
import { InputError, readFlatPair, readProgramme } from "../../src/index.ts";

/** The smallest flat pair that says something in every form: three actors, and the ties given. */
const THREE_ACTORS = "id,label,kind\na,Ada,lab\nb,Bea,private\nc,Cai,association\n";

export interface FlatOptions {
  readonly actors?: string | Uint8Array;
  readonly ties?: string | Uint8Array;
  readonly waves?: readonly string[];
  readonly weightMax?: number;
}

export function readFlat({
  actors = THREE_ACTORS,
  ties = "source,target\na,b\n",
  ...options
}: FlatOptions): ProgrammeData {
  return readFlatPair(
    { actors: { name: "actors.csv", content: actors }, ties: { name: "ties.csv", content: ties } },
    options,
  );
}

/** A small programme with every file of the contract. */
export const PROGRAMME_FILES: Readonly<Record<string, string>> = {
  "programme.json": JSON.stringify({
    id: "prova",
    name: "Programma di prova",
    waves: [
      { id: "t0", date: "2024-01-15", official: true },
      { id: "m6", date: "2024-07-15" },
    ],
    territories: [
      { id: "nord", label: "Nord", in_it: "a Nord", in_en: "in the North", role: "holder" },
      { id: "sud", label: "Sud", in_it: "a Sud", in_en: "in the South", role: "receiving" },
    ],
    parameters: { contactHalfLifeDays: 90, eventWeights: { festa: 0.5 } },
    indicators: [{ id: "labs", label: "Laboratori aperti", target: 12, phase: "final" }],
    simulated: null,
    seed: 7,
  }),
  "actors.csv":
    "id;label;kind;territory;municipality;register_from;register_to;people_reached;aliases\n" +
    "a;Ada;laboratorio;nord;Rho;;;120;Ada lab|ADA\n" +
    "b;Bea;ente privato;nord;Rho;;;;\n" +
    "c;Cai;associazione;sud;Pavia;m6;;;\n",
  "municipalities.csv":
    "municipality,territory,lat,lon\nRho,nord,45.53,9.04\nPavia,sud,45.19,9.16\n",
  "assessments.csv":
    "wave,date,reporter,target,level,frequency,trust\n" +
    "t0,2024-01-20,a,b,4,3,3\nt0,,b,a,,,\nm6,,a,b,5,,4\n",
  "events.csv":
    "event,date,type,actor,logger,note\n" +
    "e1,2024-02-01,contact,a,Rita,prima visita\ne1,01/02/2024,contact,b,,\n" +
    "e2,2024-07-20,festa,a,,\ne2,2024-07-20,festa,c,,\n",
  "agreements.csv": "agreement,date_from,date_to,actor\np,2024-01-15,,a\np,2024-01-15,,b\n",
  "responses.csv": "wave,actor,asked,answered,roster\nt0,a,sì,yes,all\nt0,b,1,0,a|c\nm6,b,no,no,\n",
  "logging.csv": "date_from,date_to,territory,relation\n2024-01-15,,nord,LO\n",
  "ties.csv": "source,target,date,level,kind,basis\na,b,2024-01-15,3,management,§1\n",
  "progress.csv": "indicator,date,territory,value,note\nlabs,2024-06-30,nord,7,quasi\n",
  "diary.csv": "date,territory,author,text\n2024-03-01,nord,Rita,Il gruppo si è allargato.\n",
};

/** Reads the small programme with some files in place of its own; null takes one away. */
export function readFolder(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): ProgrammeData {
  const files = Object.entries({ ...PROGRAMME_FILES, ...changes });
  return readProgramme(
    files.flatMap(([name, content]) => (content === null ? [] : { name, content })),
  );
}

/** `programme.json` of the small programme with some fields in place of its own. */
export function settingsWith(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const settings = JSON.parse(PROGRAMME_FILES["programme.json"] ?? "") as object;
  return { "programme.json": JSON.stringify({ ...settings, ...fields }) };
}

/** What reading refuses with; it must refuse. */
export function problemsOf(read: () => ProgrammeData): readonly InputProblem[] {
  return errorOf(read).details.problems;
}

export function errorOf(read: () => ProgrammeData): InputError {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("expected an InputError, and the files were read");
}
