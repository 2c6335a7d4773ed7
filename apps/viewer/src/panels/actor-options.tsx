import type { NamedActor } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { PlusIcon } from "../theme/icons.tsx";
import { KindMark } from "./marks.tsx";

export interface ActorOption {
  readonly actor: NamedActor;
  /** What was typed is most probably this one. */
  readonly isThere: boolean;
}

export const optionId = (field: string, index: number) => `${field}-option-${index}`;

/** The list under a field for a name. It stays in the page: nothing floats over a phone's keyboard. */
export function ActorOptions({
  id,
  label,
  typed,
  options,
  canAdd,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly options: readonly ActorOption[];
  readonly canAdd: boolean;
  readonly active: number;
  readonly onChoose: (index: number) => void;
}) {
  const words = useWords();
  const { t } = words;
  const option = (index: number) => ({
    id: optionId(id, index),
    role: "option",
    "aria-selected": index === active,
    className: "actor-option",
    // The field keeps the focus: on a phone its keyboard would go, and the list with it would jump.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => onChoose(index),
  });
  return (
    <div className="actor-options" id={`${id}-list`} role="listbox" aria-label={label}>
      {typed === "" && (
        <span className="small actor-options-title" aria-hidden="true">
          {label}
        </span>
      )}
      {options.map(({ actor, isThere }, index) => (
        <div key={actor.id} {...option(index)} data-actor={actor.id}>
          <KindMark kind={actor.kind} isColoured />
          <span>
            {actor.label}
            <small>
              {[actor.kind === null ? null : words.kind(actor.kind), actor.municipality]
                .filter(Boolean)
                .join(", ")}
            </small>
          </span>
          {isThere && <small className="is-there">{t("log.isThere")}</small>}
        </div>
      ))}
      {canAdd && (
        <div {...option(options.length)}>
          <PlusIcon />
          <span>
            {t("log.addNamed", { name: typed })}
            <small>{t("log.addHint")}</small>
          </span>
        </div>
      )}
    </div>
  );
}
