/**
 * Who told of their ties in the survey of a wave. They have answered it, whether anybody wrote that
 * down or not; whether the others were asked, answers do not tell.
 */
import type { EntryOf } from "../model/entry.ts";
import { resolveParameters } from "../model/parameters.ts";
import type { ProgrammeSettings } from "../model/programme.ts";
import { waveAround } from "./journal-state.ts";

/** @param assessments those in force */
export function reportersIn(
  assessments: readonly EntryOf<"assessment">[],
  settings: ProgrammeSettings,
  wave: string,
): ReadonlySet<string> {
  const parameters = resolveParameters(settings.parameters);
  const waveOf = ({ payload, happenedOn }: EntryOf<"assessment">) =>
    payload.wave ?? waveAround(settings, parameters, happenedOn)?.id;
  return new Set(
    assessments
      .filter((entry) => waveOf(entry) === wave)
      .map(({ payload: { reporter } }) => reporter),
  );
}
