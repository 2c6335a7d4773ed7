import {
  type InputProblem,
  type NetworkOptions,
  type ProgrammeData,
  readNetwork,
} from "../../src/index.ts";
import { problemsOf } from "./files.ts";

/** The network of one file of that text. */
export function network(
  text: string | Uint8Array,
  name: string,
  options: NetworkOptions = {},
): ProgrammeData {
  return readNetwork({ name, content: text }, options);
}

/** The only problem that the file has. */
export function onlyProblem(text: string | Uint8Array, name: string): InputProblem {
  const problems = problemsOf(() => readNetwork({ name, content: text }));
  if (problems.length !== 1 || problems[0] === undefined) {
    throw new Error(`expected one problem: ${problems.map(({ code }) => code).join(", ")}`);
  }
  return problems[0];
}

/** Actors with what is told of them, in order. */
export function actorsIn({ entries }: ProgrammeData) {
  return entries.flatMap((entry) => (entry.type === "actor" ? [entry.payload] : []));
}

/** Ids of the actors, in order. */
export function idsIn(data: ProgrammeData): string[] {
  return actorsIn(data).map(({ id }) => id);
}

/** Each tie in a line: `t0 a–b 2`, without the wave where there are none. */
export function tiesIn({ entries }: ProgrammeData): string[] {
  return entries.flatMap((entry) => {
    if (entry.type !== "given-tie") return [];
    const { wave, source, target, weight } = entry.payload;
    const when = wave === "all" ? "" : `${wave} `;
    return [`${when}${source}–${target}${weight === null ? "" : ` ${weight}`}`];
  });
}

/** When each actor is on the register: `a 2021–2022`, an open end left empty. */
export function registersIn(data: ProgrammeData): string[] {
  return actorsIn(data).map(
    ({ id, registerFrom, registerTo }) => `${id} ${registerFrom ?? ""}–${registerTo ?? ""}`,
  );
}

export function noteCodes({ notes }: ProgrammeData): string[] {
  return notes.map(({ code }) => code);
}
