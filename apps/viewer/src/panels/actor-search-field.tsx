import { type Ref, useId } from "react";
import { useWords } from "../i18n/words.ts";
import { SearchIcon } from "../theme/icons.tsx";
import { ActorOptions, optionId } from "./actor-options.tsx";
import type { useActorList } from "./use-actor-list.ts";

/** The field for a name, with the list under it (a combobox, as ARIA describes it). */
export function ActorSearchField({
  label,
  hint,
  text,
  onText,
  list,
  isAddable,
  error,
  testId,
  ref,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly list: ReturnType<typeof useActorList>;
  readonly isAddable: boolean;
  readonly error: string | null;
  readonly testId: string;
  readonly ref: Ref<HTMLInputElement>;
}) {
  const { t } = useWords();
  const id = useId();
  const { options, canAdd, count, active, typed, isTyped, isAnswered, problem } = list;
  const outcome =
    problem !== null
      ? t("log.notFound")
      : isAnswered
        ? t(isAddable ? "log.found" : "log.foundHere", { count: options.length })
        : isTyped
          ? t("log.searching")
          : "";
  return (
    <div className="field" data-testid={testId} data-actor="">
      <div className="field-name">
        <label htmlFor={id}>{label}</label>
      </div>
      <div className="field-body">
        <div className="input-box">
          <SearchIcon />
          <input
            ref={ref}
            id={id}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={count > 0}
            {...(count > 0 ? { "aria-controls": `${id}-list` } : {})}
            {...(active === null ? {} : { "aria-activedescendant": optionId(id, active) })}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="next"
            value={text}
            placeholder={t("log.placeholder")}
            aria-invalid={error !== null}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => onText(event.currentTarget.value)}
            onKeyDown={list.onKeyDown}
          />
        </div>
        <p className="small" aria-live="polite">
          {outcome}
        </p>
        {count > 0 && (
          <ActorOptions
            id={id}
            label={isTyped ? label : t("log.recentActors")}
            typed={isTyped ? typed : ""}
            options={options}
            canAdd={canAdd}
            active={active ?? -1}
            onChoose={list.choose}
          />
        )}
        {hint !== undefined && !isTyped && (
          <p id={`${id}-hint`} className="small">
            {hint}
          </p>
        )}
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      </div>
    </div>
  );
}
