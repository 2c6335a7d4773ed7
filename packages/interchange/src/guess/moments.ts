/** When ties of rows held: their day and their wave. */
import { type CivilDate, resolveParameters, waveAround } from "@legami/core";
import type { EntriesRequest, RowProblem } from "./entries-request.ts";
import { keyOf } from "./names.ts";
import { waveOf } from "./new-settings.ts";
import type { SaidTie } from "./said.ts";

export class Moments {
  readonly #request: EntriesRequest;
  readonly #problem: RowProblem;

  constructor(request: EntriesRequest, problem: RowProblem) {
    this.#request = request;
    this.#problem = problem;
  }

  /** When the tie held: its day and its wave. Null after a problem. */
  of(tie: SaidTie): { day: CivilDate; wave: string | null } | null {
    const { means, constants, settings } = this.#request;
    const label = tie.wave ?? (tie.date === null ? constants.wave : null);
    const date = tie.date ?? constants.date;
    if (means === "event" || means === "documentary") {
      const wave = label === null ? null : this.#wave(label, tie.row);
      if (wave === undefined) return null;
      const day = date ?? wave?.date ?? null;
      if (day === null) this.#problem("no-day", tie.row, null);
      return day === null ? null : { day, wave: wave?.id ?? null };
    }
    if (label !== null) {
      const wave = this.#wave(label, tie.row);
      if (wave == null) return null;
      return { day: means === "given" ? wave.date : (date ?? wave.date), wave: wave.id };
    }
    const near = date === null ? null : this.#near(date);
    if (means === "given") {
      const wave = near ?? settings.waves[0] ?? null;
      if (wave === null) this.#problem("no-wave", tie.row, null);
      return wave === null ? null : { day: wave.date, wave: wave.id };
    }
    if (date !== null) return { day: date, wave: near?.id ?? null };
    const [only] = settings.waves;
    if (only !== undefined && settings.waves.length === 1) return { day: only.date, wave: only.id };
    this.#problem("no-wave", tie.row, null);
    return null;
  }

  /** Undefined after a problem. */
  #wave(label: string, row: number) {
    const { waves } = this.#request.settings;
    const said = keyOf(waveOf(label));
    const month = /^(?:mese|m|month)_?(\d+)$/.exec(said)?.[1];
    const wave = waves.find(
      ({ id, date }) =>
        keyOf(id) === said ||
        date === waveOf(label) ||
        (month !== undefined && keyOf(id) === (month === "0" ? "t0" : `m${month}`)),
    );
    if (wave === undefined) {
      this.#problem("unknown-wave", row, "wave", label, {
        waves: waves.map(({ id }) => id).join(", "),
      });
    }
    return wave;
  }

  /** Who answers is known from the survey on, which may be dated before the day of the answer. */
  knownFrom(day: CivilDate, wave: string | null): CivilDate {
    const survey = this.#request.settings.waves.find(({ id }) => id === wave)?.date ?? day;
    return survey < day ? survey : day;
  }

  #near(date: CivilDate) {
    const { settings } = this.#request;
    return waveAround(settings, resolveParameters(settings.parameters), date) ?? null;
  }
}
