/** The conventions that numbers depend on: each in words, with its unit and what is usual. */
import {
  PARAMETER_GROUPS,
  PARAMETER_WORDS,
  type ParameterGroup,
  type Parameters,
  type ParameterUnit,
} from "@legami/core";
import { useEffect, useId, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import {
  placeOf,
  placesOf,
  type SettingsDraft,
  type SettingsErrors,
  usualAt,
  written,
} from "../../state/settings-draft.ts";
import { partWords } from "./part-words.ts";

interface ParameterFieldsProps {
  readonly draft: SettingsDraft;
  readonly errors: SettingsErrors;
  readonly onChange: (parameters: SettingsDraft["parameters"], field: string | null) => void;
}

const GROUPS = Object.keys(PARAMETER_GROUPS) as ParameterGroup[];

export function ParameterFields(props: ParameterFieldsProps) {
  return GROUPS.map((group) => <Group key={group} group={group} {...props} />);
}

function Group({ group, ...props }: ParameterFieldsProps & { readonly group: ParameterGroup }) {
  const { t, lang } = useWords();
  const { draft, errors } = props;
  const names = Object.keys(PARAMETER_GROUPS[group]) as (keyof Parameters)[];
  const places = names.flatMap((name) => placesOf(name, draft));
  const own = places.filter((place) => isOwn(draft, place, lang)).length;
  const isWrong = places.some((place) => errors[`parameters.${place}`] !== undefined);
  const [isOpen, setOpen] = useState(false);
  // Opens by itself where there is something to mend, and stays open.
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  return (
    <details
      className="parameter-group"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid={`group-${group}`}
    >
      <summary>
        <b>{t(`settings.groups.${group}`)}</b>{" "}
        <span className="small">
          {t("settings.ownCount", { count: own, total: places.length })}
        </span>
      </summary>
      {names.map((name) => (
        <Parameter
          key={name}
          name={name}
          units={PARAMETER_GROUPS[group][name] ?? "value"}
          {...props}
        />
      ))}
    </details>
  );
}

function isOwn(draft: SettingsDraft, place: string, lang: "it" | "en"): boolean {
  const usual = usualAt(place);
  return usual === null || draft.parameters[place] !== written(usual, lang);
}

function Parameter({
  name,
  units,
  draft,
  errors,
  onChange,
}: ParameterFieldsProps & {
  readonly name: keyof Parameters;
  readonly units: ParameterUnit | readonly [ParameterUnit, ParameterUnit];
}) {
  const { t, lang } = useWords();
  const id = useId();
  const places = placesOf(name, draft);
  const usual = places.map(usualAt);
  const isUsual = places.every((place) => !isOwn(draft, place, lang));
  const restore = () => {
    const next = { ...draft.parameters };
    places.forEach((place, index) => {
      const standard = usual[index];
      if (typeof standard === "number") next[place] = written(standard, lang);
    });
    onChange(next, null);
  };
  const words = PARAMETER_WORDS[name][lang];
  return (
    <fieldset
      className="parameter"
      aria-describedby={`${id}-usual`}
      data-testid={`parameter-${name}`}
    >
      <legend>{words.charAt(0).toUpperCase() + words.slice(1)}</legend>
      <div className="parameter-numbers">
        {places.map((place, index) => (
          <NumberAt
            key={place}
            place={place}
            unit={typeof units === "string" ? units : (units[index] ?? "value")}
            value={draft.parameters[place] ?? ""}
            error={errors[`parameters.${place}`]}
            onChange={(text) =>
              onChange({ ...draft.parameters, [place]: text }, `parameters.${place}`)
            }
          />
        ))}
      </div>
      <p id={`${id}-usual`} className="small">
        {t("settings.usual", {
          value: usual.map((one) => (one === null ? "–" : written(one, lang))).join("; "),
        })}
        {!isUsual && (
          <>
            {" "}
            <button type="button" className="link" onClick={restore}>
              {t("settings.restore")}
            </button>
          </>
        )}
      </p>
    </fieldset>
  );
}

function NumberAt({
  place,
  unit,
  value,
  error,
  onChange,
}: {
  readonly place: string;
  readonly unit: ParameterUnit;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [name, part] = placeOf(place);
  const label = part === null ? null : partWords(words, name, part);
  return (
    <div className="number-at">
      <label htmlFor={id} className={label === null ? "visually-hidden" : undefined}>
        {label ?? t("settings.value")}
      </label>
      <span>
        <input
          id={id}
          className="text-input number-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => onChange(event.currentTarget.value)}
          data-testid={`number-${place}`}
        />{" "}
        <span className="small">{t(`settings.units.${unit}`)}</span>
      </span>
      <p id={`${id}-error`} className="field-error">
        {error !== undefined && t(`programme.errors.${error}`)}
      </p>
    </div>
  );
}
