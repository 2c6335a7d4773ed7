/** An actor, chosen from the register by a few letters of its name, or added to it. */
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { FEWEST_LETTERS, useSuggestions } from "../api/use-suggestions.ts";
import type { NamedActor } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import type { AddedActor } from "../state/added-actor.ts";
import { SearchIcon } from "../theme/icons.tsx";
import { type ActorOption, ActorOptions, optionId } from "./actor-options.tsx";
import { ChosenActor } from "./chosen-actor.tsx";

const fetchNewActor = () => import("./new-actor.tsx");
const NewActor = lazy(fetchNewActor);

interface ActorFieldProps {
  readonly programme: string;
  readonly label: string;
  readonly hint?: string;
  /** Chosen lately: they stand on the list before anything is typed, and first in it after. */
  readonly recent: readonly NamedActor[];
  /** Who may be chosen here. */
  readonly accepts: (actor: NamedActor) => boolean;
  readonly value: NamedActor | null;
  readonly onChange: (actor: NamedActor | null) => void;
  /** False where there is no other to choose. */
  readonly canChange?: boolean;
  /** Where given, one that is not on the register can be added. */
  readonly adding?: {
    /** Whose territory and town come first. */
    readonly who: NamedActor | null;
    /** Where it is added; null = as its town says. */
    readonly territory: string | null;
    readonly territoryLabel: string | null;
    readonly onAdd: (added: AddedActor) => void;
  };
  /** What stands beside a chosen actor that the register does not have yet. */
  readonly note?: string | null;
  readonly error: string | null;
  readonly testId: string;
}

/** So many letters make a name that can be added. */
const LETTERS_OF_A_NAME = 3;
const MOST_RECENT = 4;

export function ActorField({
  programme,
  label,
  hint,
  recent,
  accepts,
  value,
  onChange,
  canChange = true,
  adding,
  note = null,
  error,
  testId,
}: ActorFieldProps) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isAdding, setAdding] = useState(false);
  const [active, setActive] = useState(0);
  const { found, answered, problem } = useSuggestions(programme, text);
  const typed = text.trim();
  const isTyped = typed.length >= FEWEST_LETTERS;
  const isAnswered = isTyped && answered !== null;
  const likely = isAnswered ? recentFirst(found.filter(accepts), recent) : [];
  const options: readonly ActorOption[] = isTyped
    ? likely.map((actor) => ({ actor, isThere: actor.match.probablyThere && answered === typed }))
    : recent
        .filter(accepts)
        .slice(0, MOST_RECENT)
        .map((actor) => ({ actor, isThere: false }));
  const canAdd = adding !== undefined && isAnswered && typed.length >= LETTERS_OF_A_NAME;
  const count = options.length + (canAdd ? 1 : 0);
  // The best match for what is typed is ready for the Enter key; of recent ones somebody picks one.
  const isFresh = isTyped && answered === typed;
  const first = isFresh ? 0 : -1;

  // Whom to add is asked for in a moment: on a slow network its code is better here already.
  useEffect(() => {
    if (canAdd) fetchNewActor().catch(() => {});
  }, [canAdd]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its beginning
  useEffect(() => setActive(first), [answered, first]);
  // Whoever types quickly and presses Enter means what is typed, not what the list showed before it.
  const isPicking = useRef(false);
  useEffect(() => {
    if (!isFresh || !isPicking.current) return;
    isPicking.current = false;
    const best = likely[0];
    if (best !== undefined) pick(best);
  });
  const wasChosen = useRef(value !== null);
  useEffect(() => {
    // The button that was pressed is gone with the choice it belonged to.
    if (wasChosen.current && value === null) input.current?.focus();
    wasChosen.current = value !== null;
  }, [value]);

  const leave = () => {
    setText("");
    setAdding(false);
  };
  const pick = (actor: NamedActor) => {
    leave();
    onChange(actor);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option !== undefined) pick(option.actor);
    else if (canAdd && index === options.length) setAdding(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && text !== "") setText("");
    else if (event.key === "Enter" && isTyped && !isFresh) isPicking.current = true;
    else if (event.key === "Enter" && active >= 0 && active < count) choose(active);
    else if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0)
      setActive((Math.max(active, 0) - 1 + count) % count);
    // With nothing to choose the Enter key is not for the form: the name is still being typed.
    else if (event.key !== "Enter" || text === "") return;
    event.preventDefault();
  };

  if (value !== null) {
    return (
      <div className="field is-chosen" data-testid={testId} data-actor={value.id}>
        <div className="field-name">{label}</div>
        <div className="field-body">
          <ChosenActor actor={value} note={note}>
            {canChange && (
              <button
                type="button"
                className="button quiet"
                onClick={() => onChange(null)}
                aria-label={`${t("log.change")}: ${label}`}
              >
                {t("log.change")}
              </button>
            )}
          </ChosenActor>
          <p className="field-error">{error}</p>
        </div>
      </div>
    );
  }
  if (isAdding && adding !== undefined) {
    return (
      <div className="field" data-testid={testId} data-actor="">
        <div className="field-name">{label}</div>
        <div className="field-body">
          <Suspense fallback={null}>
            <NewActor
              programme={programme}
              name={text}
              likely={found.find(({ match }) => match.probablyThere) ?? null}
              {...adding}
              onSame={pick}
              onAdd={(added) => {
                leave();
                adding.onAdd(added);
              }}
              onCancel={() => setAdding(false)}
            />
          </Suspense>
        </div>
      </div>
    );
  }
  return (
    <div className="field" data-testid={testId} data-actor="">
      <div className="field-name">
        <label htmlFor={id}>{label}</label>
      </div>
      <div className="field-body">
        <div className="input-box">
          <SearchIcon />
          <input
            ref={input}
            id={id}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={count > 0}
            {...(count > 0 ? { "aria-controls": `${id}-list` } : {})}
            {...(count > 0 && active >= 0
              ? { "aria-activedescendant": optionId(id, Math.min(active, count - 1)) }
              : {})}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="next"
            value={text}
            placeholder={t("log.placeholder")}
            aria-invalid={error !== null}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => {
              isPicking.current = false;
              setText(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <p className="small" aria-live="polite">
          {problem !== null
            ? t("log.notFound")
            : isTyped && answered === null
              ? t("log.searching")
              : isAnswered
                ? t(adding === undefined ? "log.foundHere" : "log.found", { count: options.length })
                : ""}
        </p>
        {count > 0 && (
          <ActorOptions
            id={id}
            label={isTyped ? label : t("log.recentActors")}
            typed={isTyped ? typed : ""}
            options={options}
            canAdd={canAdd}
            active={active}
            onChoose={choose}
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

/** Those chosen lately go first among those that fit about as well as the best. */
function recentFirst<Found extends NamedActor & { readonly match: { readonly score: number } }>(
  found: readonly Found[],
  recent: readonly NamedActor[],
): readonly Found[] {
  const best = found[0]?.match.score ?? 0;
  const isRecent = ({ id, match }: Found) =>
    match.score >= best * ABOUT_AS_WELL && recent.some((one) => one.id === id);
  return [...found.filter(isRecent), ...found.filter((one) => !isRecent(one))];
}

const ABOUT_AS_WELL = 0.8;
