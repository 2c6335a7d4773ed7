/** Adds an actor to the register, once it is sure that it is not there under another name. */
import { ACTOR_KINDS } from "@legami/core";
import { useRef, useState } from "react";
import { listActors, suggestActors } from "../api/client.ts";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { NamedActor } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { newActor as en } from "../i18n/en/new-actor.ts";
import { newActor as it } from "../i18n/it/new-actor.ts";
import { useWords } from "../i18n/words.ts";
import {
  type AddedActor,
  addedActor,
  municipalitiesOf,
  territoryOf,
} from "../state/added-actor.ts";
import { ChoiceField } from "./choice-field.tsx";
import { NameField } from "./name-field.tsx";
import { ErrorNotice } from "./notice.tsx";
import { SameQuestion } from "./same-question.tsx";
import "../theme/new-actor.css";

addWords({ it, en });

interface NewActorProps {
  readonly programme: string;
  /** As typed. */
  readonly name: string;
  /** The one that is probably meant by it. */
  readonly likely: NamedActor | null;
  readonly who: NamedActor | null;
  readonly territory: string | null;
  readonly territoryLabel: string | null;
  readonly onSame: (actor: NamedActor) => void;
  readonly onAdd: (added: AddedActor) => void;
  readonly onCancel: () => void;
}

/** Towns that stand as buttons; any other can be written. */
const MOST_TOWNS = 5;
const NOWHERE = { territory: null, municipality: null };

export default function NewActor({
  programme,
  name,
  likely,
  who,
  territory,
  territoryLabel,
  onSame,
  onAdd,
  onCancel,
}: NewActorProps) {
  const { t } = useWords();
  const { answer } = useAnswer(`actors\n${programme}`, (signal) => listActors(programme, signal));
  const register = answer ?? [];
  const [label, setLabel] = useState(name.trim());
  const [kind, setKind] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  /** Those that it was said not to be. */
  const told = useRef<readonly string[]>([]);
  /** The question, and the town that was chosen when it came up. */
  const [asked, setAsked] = useState<{ actor: NamedActor; town: string | null } | null>(
    likely === null ? null : { actor: likely, town: null },
  );
  const towns = municipalitiesOf(register, who ?? NOWHERE);

  /** Ask about the one that is probably meant, if nobody has said yet that it is not; else add it. */
  const goOn = async (town: string | null) => {
    setTried(true);
    if (kind === null || label.trim() === "" || isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      const found = await suggestActors(programme, label.trim(), 5, town);
      const probable = found.find(
        ({ id, match }) => match.probablyThere && !told.current.includes(id),
      );
      if (probable !== undefined) setAsked({ actor: probable, town });
      else add(town);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const add = (town: string | null) => {
    const described = { label: label.trim(), kind: kind ?? "", municipality: town };
    onAdd(addedActor(described, told.current, territory ?? territoryOf(town, register)));
  };

  if (asked !== null) {
    return (
      <SameQuestion
        typed={label.trim()}
        actor={asked.actor}
        onSame={() => onSame(asked.actor)}
        onOther={() => {
          told.current = [...told.current, asked.actor.id];
          setAsked(null);
          if (kind !== null) void goOn(asked.town);
        }}
        onCancel={onCancel}
      />
    );
  }
  return (
    <div className="new-actor" data-testid="new-actor">
      <NameField
        label={t("newActor.name")}
        value={label}
        onChange={setLabel}
        onEnter={() => setTried(true)}
        error={tried && label.trim() === "" ? t("newActor.errors.name") : null}
      />
      <ChoiceField
        isFirst
        label={t("newActor.kind")}
        choices={ACTOR_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={setKind}
        error={tried && kind === null ? t("newActor.errors.kind") : null}
        testId="new-actor-kind"
      />
      <fieldset className="field" data-testid="new-actor-town">
        <legend className="field-name">{t("newActor.municipality")}</legend>
        <p className="small">
          {t(territoryLabel === null ? "newActor.townHint" : "newActor.townHintIn", {
            territory: territoryLabel ?? "",
          })}
        </p>
        <div className="choices towns" aria-busy={isBusy}>
          {towns.slice(0, MOST_TOWNS).map((town) => (
            <button key={town} type="button" className="button" onClick={() => void goOn(town)}>
              {town}
            </button>
          ))}
          {other === null && (
            <button type="button" className="button" onClick={() => setOther("")}>
              {t("newActor.otherTown")}
            </button>
          )}
          <button type="button" className="button" onClick={() => void goOn(null)}>
            {t("newActor.noTown")}
          </button>
        </div>
        {other !== null && (
          <div className="other-town">
            <NameField
              label={t("newActor.townName")}
              value={other}
              onChange={setOther}
              onEnter={() => void goOn(other.trim() || null)}
              error={null}
              choices={towns}
              isFirst
            />
            <button
              type="button"
              className="button primary"
              onClick={() => void goOn(other.trim() || null)}
            >
              {t("newActor.add")}
            </button>
          </div>
        )}
      </fieldset>
      {problem !== null && <ErrorNotice title={t("newActor.failed")} problem={problem} />}
      <div className="new-actor-end">
        <button type="button" className="button quiet" onClick={onCancel}>
          {t("newActor.cancel")}
        </button>
      </div>
    </div>
  );
}
