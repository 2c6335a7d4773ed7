/** Who came in and who stepped back, by name: the engine's fate of each actor (methods C2). */
import type { Actor, ActorFate } from "@legami/core";
import { useState } from "react";
import { useWords } from "../i18n/words.ts";
import type { Selection } from "../state/view-state.ts";
import "../theme/evidence.css";

interface ActorChangesProps {
  readonly register: readonly (Actor & { readonly fate: ActorFate })[];
  readonly onSelect: (selection: Selection) => void;
}

const GROUPS: readonly (readonly [ActorFate, string])[] = [
  ["joined", "legend.joinedTitle"],
  ["left-without-ties", "legend.leftTitle"],
  ["left-register", "legend.leftRegisterTitle"],
  ["left-unobserved", "legend.leftUnobservedTitle"],
  ["inactive", "legend.inactiveTitle"],
];

const SHOWN = 12;

export function ActorChanges({ register, onSelect }: ActorChangesProps) {
  return (
    <div className="actor-changes">
      {GROUPS.map(([fate, title]) => (
        <Group
          key={fate}
          title={title}
          actors={register.filter((actor) => actor.fate === fate)}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

function Group({
  title,
  actors,
  onSelect,
}: {
  readonly title: string;
  readonly actors: readonly Actor[];
  readonly onSelect: ActorChangesProps["onSelect"];
}) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (actors.length === 0) return null;
  const shown = isOpen ? actors : actors.slice(0, SHOWN);
  const hidden = actors.length - shown.length;
  return (
    <div>
      <h2>
        {t(title)} {actors.length}
      </h2>
      <ul className="name-list">
        {shown.map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              className="link"
              onClick={() => onSelect({ kind: "actor", id: actor.id })}
            >
              {actor.label}
            </button>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <button type="button" className="link" onClick={() => setOpen(true)}>
              {t("legend.more", { count: hidden })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
