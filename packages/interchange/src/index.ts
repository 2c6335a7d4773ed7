export {
  type FlatPair,
  type FlatPairOptions,
  type FlatPairStreams,
  readFlatPair,
  readFlatPairStream,
} from "./flat-pair/read-flat-pair.ts";
export {
  InputError,
  type InputNote,
  type InputProblem,
  NOTE_CODES,
  type NoteCode,
  PROBLEM_CODES,
  type ProblemCode,
} from "./problems.ts";
export { readProgramme, readProgrammeStream } from "./programme/read-programme.ts";
export type { InputFile, InputStream, ProgrammeData } from "./programme-data.ts";
export { describeNote, describeProblem } from "./sentences/describe.ts";
export type { StreamOptions } from "./stream-reading.ts";
