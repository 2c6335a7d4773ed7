/** What of the network is drawn, as chips: on or off, each with its sign and what there is of it. */
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import type { ViewChange } from "../../state/location.ts";
import { type Filter, isFiltered, NONE, toggled } from "../../state/network-filter.ts";
import { KindMark, TieMark } from "../marks.tsx";
import type { Inventory } from "./inventory.ts";

interface FilterBarProps {
  readonly inventory: Inventory;
  readonly filter: Filter;
  readonly territoryName: (id: string | null) => string;
  readonly change: ViewChange;
  readonly isKindColoured: boolean;
}

export function FilterBar({
  inventory,
  filter,
  territoryName,
  change,
  isKindColoured,
}: FilterBarProps) {
  const words = useWords();
  const { t } = words;
  const { territories, kinds, classes } = inventory;
  const nameOf = (id: string) => (id === NONE ? null : id);
  return (
    <>
      <Chips
        name={t("network.territories")}
        all={territories}
        chosen={filter.territories}
        label={(id) => territoryName(nameOf(id))}
        onChange={(next) => change({ territories: next }, "replace")}
      />
      <Chips
        name={t("network.kinds")}
        all={kinds}
        chosen={filter.kinds}
        label={(id) => (words.has(`kinds.${id}`) ? t(`kinds.${id}`) : words.kind(nameOf(id)))}
        mark={(id) => <KindMark kind={nameOf(id)} isColoured={isKindColoured} />}
        onChange={(next) => change({ kinds: next }, "replace")}
      />
      <Chips
        name={t("network.classes")}
        all={classes}
        chosen={filter.classes}
        label={(id) => t(`strengthClasses.${id}`)}
        mark={(id) => <TieMark look={id as "weak"} />}
        onChange={(next) => change({ classes: next }, "replace")}
      />
      {isFiltered(filter) && (
        <button
          type="button"
          className="link"
          onClick={() => change({ territories: null, kinds: null, classes: null }, "replace")}
        >
          {t("network.showAll")}
        </button>
      )}
    </>
  );
}

function Chips({
  name,
  all,
  chosen,
  label,
  mark,
  onChange,
}: {
  readonly name: string;
  readonly all: readonly string[];
  readonly chosen: readonly string[] | null;
  readonly label: (id: string) => string;
  readonly mark?: (id: string) => ReactNode;
  readonly onChange: (next: readonly string[] | null) => void;
}) {
  if (all.length < 2) return null;
  return (
    <fieldset className="chips" aria-label={name}>
      <span className="chips-name" aria-hidden="true">
        {name}
      </span>
      {all.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={chosen === null || chosen.includes(id)}
          onClick={() => onChange(toggled(all, chosen, id))}
          data-chip={id}
        >
          {mark?.(id)}
          {label(id)}
        </button>
      ))}
    </fieldset>
  );
}
