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
import { withEventType, withoutPlace } from "../../state/event-types.ts";
import {
  placeOf,
  placesOf,
  type SettingsDraft,
  type SettingsErrors,
  usualAt,
  written,
} from "../../state/settings-draft.ts";
import { AddEventType } from "./add-event-type.tsx";
import { errorWords, ListError } from "./field-error.tsx";
import { partWords } from "./part-words.ts";
import { RemoveButton } from "./row-buttons.tsx";

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
  const isWrong = [...names, ...places].some(
    (place) => errors[`parameters.${place}`] !== undefined,
  );
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
  // What the programme has added itself has nothing usual to go back to.
  const isUsual = places.every((place) => usualAt(place) === null || !isOwn(draft, place, lang));
  const [added, setAdded] = useState<string | null>(null);
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
            isNew={place === added}
            unit={typeof units === "string" ? units : (units[index] ?? "value")}
            value={draft.parameters[place] ?? ""}
            error={errors[`parameters.${place}`]}
            onChange={(text) =>
              onChange({ ...draft.parameters, [place]: text }, `parameters.${place}`)
            }
            // Only what the programme has added itself can go.
            onRemove={
              usual[index] === null
                ? () => onChange(withoutPlace(draft.parameters, place), null)
                : null
            }
          />
        ))}
      </div>
      {!places.includes(name) && <ListError error={errors[`parameters.${name}`]} />}
      {name === "eventWeights" && (
        <AddEventType
          types={places.map((place) => placeOf(place)[1] ?? "")}
          onAdd={(type) => {
            onChange(withEventType(draft.parameters, type), null);
            setAdded(`${name}.${type}`);
          }}
        />
      )}
      <p id={`${id}-usual`} className="small">
        {t("settings.usual", {
          value: usual.flatMap((one) => (one === null ? [] : written(one, lang))).join("; "),
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
  isNew,
  onChange,
  onRemove,
}: {
  readonly place: string;
  readonly unit: ParameterUnit;
  readonly value: string;
  readonly error: string | undefined;
  /** Added a moment ago: its number is written next. */
  readonly isNew: boolean;
  readonly onChange: (text: string) => void;
  /** Null where it has to stay. */
  readonly onRemove: (() => void) | null;
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
          ref={isNew ? focused : null}
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
        {onRemove !== null && <RemoveButton name={label ?? place} onRemove={onRemove} />}
      </span>
      <p id={`${id}-error`} className="field-error">
        {error !== undefined && errorWords(words, error)}
      </p>
    </div>
  );
}

function focused(input: HTMLInputElement | null): void {
  input?.focus();
}
