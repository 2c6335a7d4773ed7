/** Is the actor that somebody wants to add one that is there already? Only they can say. */
import { useEffect, useRef } from "react";
import type { NamedActor } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { ChosenActor } from "./chosen-actor.tsx";

interface SameQuestionProps {
  /** The name that somebody wrote. */
  readonly typed: string;
  readonly actor: NamedActor;
  readonly onSame: () => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

export function SameQuestion({ typed, actor, onSame, onOther, onCancel }: SameQuestionProps) {
  const { t } = useWords();
  const question = useRef<HTMLParagraphElement>(null);
  // Where the list was there is a question now: it is read, and the answers come next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another actor is another question
  useEffect(() => question.current?.focus(), [actor]);
  return (
    <div className="new-actor" data-testid="same-question" data-actor={actor.id}>
      <p ref={question} tabIndex={-1} className="new-actor-question">
        {t("newActor.question")}
      </p>
      <p className="small">{t("newActor.typed", { name: typed })}</p>
      <ChosenActor actor={actor} />
      <div className="new-actor-end">
        <button type="button" className="button primary" onClick={onSame}>
          {t("newActor.same")}
        </button>
        <button type="button" className="button" onClick={onOther}>
          {t("newActor.different")}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t("newActor.cancel")}
        </button>
      </div>
      <p className="small">{t("newActor.remembered")}</p>
    </div>
  );
}
