/** Is the actor that somebody wants to add one that is there already? Only they can say. */
import type { Actor } from "@legami/core";
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/words.ts";
import { KindMark } from "./marks.tsx";

interface SameQuestionProps {
  readonly actor: Actor;
  readonly onSame: () => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

export function SameQuestion({ actor, onSame, onOther, onCancel }: SameQuestionProps) {
  const words = useWords();
  const { t } = words;
  const question = useRef<HTMLParagraphElement>(null);
  // Where the list was there is a question now: it is read, and the answers come next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another actor is another question
  useEffect(() => question.current?.focus(), [actor]);
  return (
    <div className="new-actor" data-testid="same-question" data-actor={actor.id}>
      <p ref={question} tabIndex={-1} className="new-actor-question">
        {t("newActor.question")}
      </p>
      <p className="chosen-actor">
        <KindMark kind={actor.kind} isColoured />
        <span>
          {actor.label}
          <small>{[words.kind(actor.kind), actor.municipality].filter(Boolean).join(", ")}</small>
        </span>
      </p>
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
    </div>
  );
}
