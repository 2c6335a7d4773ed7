/** An actor, chosen from the register by a few letters of its name. */
import type { Actor } from "@legami/core";
import { Combobox, useCombobox } from "@mantine/core";
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from "react";
import { useWords } from "../i18n/words.ts";
import type { AddedActor } from "../state/added-actor.ts";
import type { RegisterNames } from "../state/use-register-names.ts";
import { PlusIcon, SearchIcon } from "../theme/icons.tsx";
import { KindMark } from "./marks.tsx";

const NewActor = lazy(() => import("./new-actor.tsx"));

interface ActorFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly actors: readonly Actor[];
  readonly names: RegisterNames;
  /** Id of the actor that cannot be chosen here. */
  readonly except?: string | null;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Where given, one that is not on the register can be added. */
  readonly onAdd?: (added: AddedActor) => void;
  /** What stands beside a chosen actor that the register does not have yet. */
  readonly note?: string | null;
  readonly error: string | null;
  readonly testId: string;
}

const LIMIT = 7;
/** So many letters make a name that can be added. */
const FEWEST_LETTERS = 3;
const ADD = "+";

export function ActorField({
  label,
  hint,
  actors,
  names,
  except = null,
  value,
  onChange,
  onAdd,
  note = null,
  error,
  testId,
}: ActorFieldProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState("");
  const combobox = useCombobox();
  const chosen = value === null ? undefined : actors.find((actor) => actor.id === value);
  const [isAdding, setAdding] = useState(false);
  const { index } = names;
  const found = useMemo(() => {
    const accepts = (actor: Actor) => actor.id !== except;
    return index?.suggest(text, { limit: LIMIT, accepts }) ?? [];
  }, [index, text, except]);
  const canAdd = onAdd !== undefined && index !== null && text.trim().length >= FEWEST_LETTERS;
  const place = (actor: Actor) =>
    [words.kind(actor.kind), actor.municipality, note].filter(Boolean).join(", ");
  const hasChanged = useRef(false);

  useEffect(() => {
    if (!hasChanged.current) return;
    hasChanged.current = false;
    // The button that was pressed is gone with the choice it belonged to: keep the focus in the field.
    (chosen === undefined ? input : button).current?.focus();
  }, [chosen]);

  // The best match is ready for the Enter key as soon as it is on the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list changes with the text
  useEffect(() => {
    if (text !== "") combobox.selectFirstOption();
  }, [text, index]);

  const leave = () => {
    hasChanged.current = true;
    setText("");
    setAdding(false);
    combobox.closeDropdown();
  };
  const pick = (next: string | null) => {
    leave();
    onChange(next);
  };
  const add = (added: AddedActor) => {
    leave();
    onAdd?.(added);
  };

  return (
    <div className="field" data-testid={testId} data-actor={chosen?.id ?? ""}>
      <div className="field-name">
        {chosen === undefined ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
      </div>
      <div className="field-body">
        {chosen !== undefined ? (
          <p className="chosen-actor">
            <KindMark kind={chosen.kind} isColoured />
            <span>
              {chosen.label}
              <small>{place(chosen)}</small>
            </span>
            <button
              ref={button}
              type="button"
              className="button quiet"
              onClick={() => pick(null)}
              aria-label={`${t("log.change")}: ${label}`}
            >
              {t("log.change")}
            </button>
          </p>
        ) : isAdding && index !== null ? (
          <Suspense fallback={null}>
            <NewActor
              name={text}
              register={actors}
              index={index}
              onSame={pick}
              onAdd={add}
              onCancel={() => setAdding(false)}
            />
          </Suspense>
        ) : (
          <Combobox
            store={combobox}
            onOptionSubmit={(chosenId) => (chosenId === ADD ? setAdding(true) : pick(chosenId))}
            offset={2}
            shadow="xl"
            keepMounted={false}
          >
            <Combobox.DropdownTarget>
              <div className="input-box">
                <SearchIcon />
                <Combobox.EventsTarget withExpandedAttribute>
                  <input
                    ref={input}
                    id={id}
                    type="text"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-expanded={combobox.dropdownOpened}
                    autoComplete="off"
                    autoCapitalize="off"
                    spellCheck={false}
                    value={text}
                    placeholder={t("log.placeholder")}
                    aria-invalid={error !== null}
                    aria-describedby={`${id}-hint ${id}-error`}
                    onChange={(event) => {
                      names.want();
                      setText(event.currentTarget.value);
                      combobox.openDropdown();
                    }}
                    onBlur={() => combobox.closeDropdown()}
                    onFocus={() => {
                      names.want();
                      if (text !== "") combobox.openDropdown();
                    }}
                  />
                </Combobox.EventsTarget>
              </div>
            </Combobox.DropdownTarget>
            <Combobox.Dropdown className="list-box" hidden={found.length === 0 && !canAdd}>
              <Combobox.Options aria-label={label} className="list-options">
                {found.map(({ actor }) => (
                  <Combobox.Option
                    key={actor.id}
                    value={actor.id}
                    className="list-option actor-option"
                  >
                    <KindMark kind={actor.kind} isColoured />
                    <span>
                      {actor.label}
                      <small>{place(actor)}</small>
                    </span>
                  </Combobox.Option>
                ))}
                {canAdd && (
                  <Combobox.Option value={ADD} className="list-option actor-option">
                    <PlusIcon />
                    <span>{t("log.addNamed", { name: text.trim() })}</span>
                  </Combobox.Option>
                )}
              </Combobox.Options>
            </Combobox.Dropdown>
          </Combobox>
        )}
        {hint && chosen === undefined && !isAdding && (
          <p id={`${id}-hint`} className="small">
            {hint}
          </p>
        )}
        <p className="small" aria-live="polite">
          {text.trim() !== "" && chosen === undefined && index !== null && !isAdding
            ? t("log.found", { count: found.length })
            : ""}
        </p>
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      </div>
    </div>
  );
}
