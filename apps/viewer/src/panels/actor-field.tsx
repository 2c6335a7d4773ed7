/** An actor, chosen from the register by a few letters of its name. */
import type { Actor } from "@legami/core";
import { Combobox, useCombobox } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "../i18n/words.ts";
import { suggest } from "../state/suggest.ts";
import { SearchIcon } from "../theme/icons.tsx";
import { KindMark } from "./marks.tsx";

interface ActorFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly actors: readonly Actor[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error: string | null;
  readonly testId: string;
}

const LIMIT = 7;

export function ActorField({
  label,
  hint,
  actors,
  value,
  onChange,
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
  const found = suggest(actors, text, LIMIT);
  const place = (actor: Actor) =>
    [words.kind(actor.kind), actor.municipality].filter(Boolean).join(", ");
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
  }, [text]);

  const pick = (next: string | null) => {
    hasChanged.current = true;
    setText("");
    combobox.closeDropdown();
    onChange(next);
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
        ) : (
          <Combobox
            store={combobox}
            onOptionSubmit={pick}
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
                      setText(event.currentTarget.value);
                      combobox.openDropdown();
                    }}
                    onBlur={() => combobox.closeDropdown()}
                    onFocus={() => text !== "" && combobox.openDropdown()}
                  />
                </Combobox.EventsTarget>
              </div>
            </Combobox.DropdownTarget>
            <Combobox.Dropdown className="list-box" hidden={found.length === 0}>
              <Combobox.Options aria-label={label} className="list-options">
                {found.map((actor) => (
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
              </Combobox.Options>
            </Combobox.Dropdown>
          </Combobox>
        )}
        {hint && chosen === undefined && (
          <p id={`${id}-hint`} className="small">
            {hint}
          </p>
        )}
        <p className="small" aria-live="polite">
          {text.trim() !== "" && chosen === undefined
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
