import type { ReactNode } from "react";
import type { NamedActor } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { KindMark } from "./marks.tsx";

/** An actor that stands for itself, with what can be done about it. */
export function ChosenActor({
  actor,
  note = null,
  children,
}: {
  readonly actor: NamedActor;
  readonly note?: string | null;
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const kind = actor.kind === null ? null : words.kind(actor.kind);
  return (
    <p className="chosen-actor">
      <KindMark kind={actor.kind} isColoured />
      <span>
        {actor.label}
        <small>{[kind, actor.municipality, note].filter(Boolean).join(", ")}</small>
      </span>
      {children}
    </p>
  );
}
