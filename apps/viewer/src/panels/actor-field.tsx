/** An actor, chosen from the register by a few letters of its name, or added to it. */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { NamedActor } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import type { AddedActor } from "../state/added-actor.ts";
import { ActorSearchField } from "./actor-search-field.tsx";
import { ChosenActor } from "./chosen-actor.tsx";
import { useActorList } from "./use-actor-list.ts";

const fetchNewActor = () => import("./new-actor.tsx");
const NewActor = lazy(fetchNewActor);

interface ActorFieldProps {
  readonly programme: string;
  readonly label: string;
  readonly hint?: string;
  /** Chosen lately. */
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

export function ActorField(props: ActorFieldProps) {
  const { programme, label, hint, recent, accepts, value, onChange } = props;
  const { canChange = true, adding, note = null, error, testId } = props;
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  /** The one that is probably meant by a name that somebody wants to add. */
  const [asked, setAsked] = useState<{ readonly likely: NamedActor | null } | null>(null);
  const leave = () => {
    setText("");
    setAsked(null);
  };
  const pick = (actor: NamedActor) => {
    leave();
    onChange(actor);
  };
  const isAddable = adding !== undefined;
  const list = useActorList({
    programme,
    text,
    recent,
    accepts,
    isAddable,
    onPick: pick,
    onAdd: (likely) => setAsked({ likely }),
    onClear: () => setText(""),
  });
  const wasChosen = useRef(value !== null);
  useEffect(() => {
    // The button that was pressed is gone with the choice it belonged to.
    if (wasChosen.current && value === null) input.current?.focus();
    wasChosen.current = value !== null;
  }, [value]);
  // Whom to add is asked for in a moment: on a slow network its code is better here already.
  useEffect(() => {
    if (list.canAdd) fetchNewActor().catch(() => {});
  }, [list.canAdd]);

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
                {...(error === null ? {} : { "data-wrong": "" })}
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
  if (asked !== null && adding !== undefined) {
    return (
      <div className="field" data-testid={testId} data-actor="">
        <div className="field-name">{label}</div>
        <div className="field-body">
          <Suspense fallback={null}>
            <NewActor
              programme={programme}
              name={text}
              likely={asked.likely}
              {...adding}
              onSame={pick}
              onAdd={(added) => {
                leave();
                adding.onAdd(added);
              }}
              onCancel={() => setAsked(null)}
            />
          </Suspense>
        </div>
      </div>
    );
  }
  return (
    <ActorSearchField
      ref={input}
      label={label}
      hint={hint}
      text={text}
      onText={setText}
      list={list}
      isAddable={isAddable}
      error={error}
      testId={testId}
    />
  );
}
