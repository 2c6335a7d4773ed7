import type { Actor } from "@legami/core";
import { useId, useState } from "react";
import type { DuplicatePair, NamedActor, ProgrammeHead } from "../../api/wire.ts";
import { formatDate } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { KindMark } from "../marks.tsx";

/** Two records side by side: which one stays is chosen before they are joined. */
export function DuplicateRow({
  programme,
  pair,
  isBusy,
  onMerge,
  onApart,
  onLater,
}: {
  readonly programme: ProgrammeHead;
  readonly pair: DuplicatePair;
  readonly isBusy: boolean;
  readonly onMerge: (into: NamedActor, absorbed: NamedActor) => void;
  readonly onApart: () => void;
  readonly onLater: () => void;
}) {
  const { t } = useWords();
  const name = useId();
  const [a, b] = pair.actors;
  // The record that says more is the one that most often stays.
  const [staying, setStaying] = useState(fullness(b) > fullness(a) ? b.id : a.id);
  const [into, absorbed] = staying === a.id ? [a, b] : [b, a];
  return (
    <section className="pair" aria-label={`${a.label}, ${b.label}`} data-testid="pair">
      <fieldset>
        <legend className="small">{t(`duplicates.reason.${pair.reason}`)}</legend>
        <div className="pair-sides">
          {pair.actors.map((actor) => (
            <label key={actor.id} className="pair-side">
              <input
                type="radio"
                name={name}
                value={actor.id}
                checked={staying === actor.id}
                onChange={() => setStaying(actor.id)}
              />
              <b>
                <KindMark kind={actor.kind} isColoured /> {actor.label}
              </b>
              <Facts programme={programme} actor={actor} />
              <span className="small">
                {t(staying === actor.id ? "duplicates.stays" : "duplicates.goes")}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="pair-actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={isBusy}
          onClick={() => onMerge(into, absorbed)}
        >
          {t("duplicates.merge")}
        </button>
        <button type="button" className="button" aria-disabled={isBusy} onClick={onApart}>
          {t("duplicates.different")}
        </button>
        <button type="button" className="button quiet" onClick={onLater}>
          {t("duplicates.later")}
        </button>
      </div>
    </section>
  );
}

function Facts({ programme, actor }: { readonly programme: ProgrammeHead; readonly actor: Actor }) {
  const words = useWords();
  const { t } = words;
  const { kind, municipality, territory, aliases, registerFrom } = actor;
  const where = programme.settings.territories.find(({ id }) => id === territory)?.label;
  // A town and its territory may have one name.
  const place = new Set([kind === null ? null : words.kind(kind), municipality, where]);
  const facts = [
    [...place].filter(Boolean).join(", "),
    aliases.length > 0 ? t("duplicates.aliases", { names: aliases.join(", ") }) : "",
    registerFrom === null ? "" : t("duplicates.since", { date: formatDate(registerFrom) }),
  ];
  return <span className="small">{facts.filter(Boolean).join(". ")}</span>;
}

function fullness({ kind, municipality, territory, aliases, lat, peopleReached }: Actor): number {
  const known = [kind, municipality, territory, lat, peopleReached];
  return known.filter((value) => value !== null).length + aliases.length;
}
