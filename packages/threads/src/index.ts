/** Repetitions of a comparison, computed side by side in threads. */
export { type RepetitionOptions, repeatInThreads } from "./repeat-in-threads.ts";
