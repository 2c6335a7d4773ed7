/** Where a municipality lies, as it is written. */
import type { Municipality } from "@legami/core";
import { useState } from "react";
import type { ApiProblem } from "../../api/problem.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { numberIn } from "../../state/settings-draft.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { useRefused } from "../use-refused.ts";
import { InlineForm } from "./inline-form.tsx";
import { TextField } from "./text-field.tsx";

export interface PlaceDraft {
  readonly municipality: string;
  readonly territory: string;
  readonly lat: string;
  readonly lon: string;
}

export const NOWHERE: PlaceDraft = { municipality: "", territory: "", lat: "", lon: "" };

export type Place = Municipality & { readonly municipality: string };

/** @returns null where it is not whole */
function placeOf({ municipality, territory, lat, lon }: PlaceDraft): Place | null {
  const [north, east] = [numberIn(lat), numberIn(lon)];
  if (municipality.trim() === "" || north === null || east === null) return null;
  if (Math.abs(north) > 90 || Math.abs(east) > 180) return null;
  return {
    municipality: municipality.trim(),
    territory: territory === "" ? null : territory,
    lat: north,
    lon: east,
  };
}

export function TownForm({
  first,
  territories,
  taken,
  isBusy,
  problem,
  onSave,
  onLeave,
}: {
  readonly first: PlaceDraft;
  readonly territories: ProgrammeHead["settings"]["territories"];
  /** Names of the others: each lies in one place. */
  readonly taken: readonly string[];
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSave: (place: Place) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState(first);
  const { form, refused, noteSent } = useRefused(problem, draft);
  const set = (field: keyof PlaceDraft) => (text: string) => setDraft({ ...draft, [field]: text });
  const place = placeOf(draft);
  const name = draft.municipality.trim().toLowerCase();
  const nameError = name === "" ? "required" : taken.includes(name) ? "townThere" : undefined;
  const numberError = (text: string, most: number) => {
    const number = numberIn(text);
    return number === null || Math.abs(number) > most ? "degrees" : undefined;
  };
  const submit = () => {
    if (place === null || nameError !== undefined) return;
    noteSent();
    onSave(place);
  };
  return (
    <InlineForm
      form={form}
      label={t("programme.addTown")}
      save={t("programme.saveTown")}
      isBusy={isBusy}
      testId="save-town"
      onSubmit={submit}
      onLeave={onLeave}
    >
      {(tried) => (
        <>
          <TextField
            label={t("programme.field.town")}
            value={draft.municipality}
            onChange={set("municipality")}
            error={(tried ? nameError : undefined) ?? refused.municipality}
            maxLength={200}
            testId="town-name"
          />
          <LabelledSelect
            label={t("programme.field.territory")}
            options={[
              { value: "", label: "–" },
              ...territories.map(({ id, label }) => ({ value: id, label })),
            ]}
            value={draft.territory}
            onChange={set("territory")}
            error={refused.territory}
            testId="town-territory"
          />
          <TextField
            label={t("programme.field.lat")}
            value={draft.lat}
            onChange={set("lat")}
            error={(tried ? numberError(draft.lat, 90) : undefined) ?? refused.lat}
            isNumber
            testId="town-lat"
          />
          <TextField
            label={t("programme.field.lon")}
            value={draft.lon}
            onChange={set("lon")}
            error={(tried ? numberError(draft.lon, 180) : undefined) ?? refused.lon}
            isNumber
            testId="town-lon"
          />
        </>
      )}
    </InlineForm>
  );
}
