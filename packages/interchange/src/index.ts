export { type FlatPair, type FlatPairOptions, readFlatPair } from "./flat-pair/read-flat-pair.ts";
export {
  InputError,
  type InputNote,
  type InputProblem,
  NOTE_CODES,
  type NoteCode,
  PROBLEM_CODES,
  type ProblemCode,
} from "./problems.ts";
export { readProgramme } from "./programme/read-programme.ts";
export type { InputFile, ProgrammeData } from "./programme-data.ts";
export { describeNote, describeProblem } from "./sentences/describe.ts";
