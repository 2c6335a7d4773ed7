/** Programmes to report on: the example of the house, and small ones with something missing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry, Language } from "@legami/core";
import { type InputFile, readFlatPair, readProgramme } from "@legami/interchange";
import { type Material, type MaterialRequest, reportMaterial } from "../../src/index.ts";

const EXAMPLE = join(import.meta.dirname, "../../../../data/example");

export function exampleEntries(): readonly Entry[] {
  const files = readdirSync(EXAMPLE)
    .filter((name) => /\.(csv|json)$/.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) }));
  return programmeEntries(files);
}

function programmeEntries(files: readonly InputFile[]): readonly Entry[] {
  return recorded(readProgramme(files).entries);
}

/** Two files of any network: no territories, no survey, no indicators. */
export function flatEntries(): readonly Entry[] {
  const actors =
    "id,label,kind\na,Alfa,lab\nb,Beta,association\nc,Gamma,institution\nd,Delta,lab\n";
  const ties = "wave,source,target\nT1,a,b\nT1,b,c\nT2,a,b\nT2,a,c\nT2,c,d\n";
  const { entries } = readFlatPair({
    actors: { name: "actors.csv", content: actors },
    ties: { name: "ties.csv", content: ties },
  });
  return recorded(entries);
}

function recorded(entries: readonly Parameters<typeof Object.assign>[0][]): readonly Entry[] {
  const recordedAt = "1970-01-01T00:00:00.000Z";
  return entries.map((entry, index) => ({ ...entry, seq: index + 1, recordedAt }) as Entry);
}

const known = new Map<string, Material>();

/** The example from t0 to m12 unless asked otherwise, computed once for all tests of a file. */
export function exampleMaterial(language: Language, request: MaterialRequest = {}): Material {
  const key = JSON.stringify([language, request]);
  const held =
    known.get(key) ??
    reportMaterial(exampleEntries(), { from: "t0", to: "m12", language, ...request });
  known.set(key, held);
  return held;
}
