/** What size and colour say: chosen from lists, and told in the legend. */
import { useWords } from "../../i18n/words.ts";
import type { ViewChange } from "../../state/location.ts";
import { COLOURS, type ColourBy, SIZES, type SizeBy } from "../../state/mapping.ts";
import { LabelledSelect } from "../labelled-select.tsx";

export function MappingBar({
  size,
  colour,
  change,
}: {
  readonly size: SizeBy;
  readonly colour: ColourBy;
  readonly change: ViewChange;
}) {
  const { t } = useWords();
  return (
    <div className="mapping-bar">
      <LabelledSelect
        label={t("network.sizeBy")}
        options={SIZES.map((value) => ({ value, label: t(`network.size.${value}`) }))}
        value={size}
        onChange={(next) => change({ size: next === "degree" ? null : next }, "replace")}
        testId="size-by"
      />
      <LabelledSelect
        label={t("network.colourBy")}
        options={COLOURS.map((value) => ({ value, label: t(`network.colour.${value}`) }))}
        value={colour}
        onChange={(next) => change({ colour: next === "kind" ? null : next }, "replace")}
        testId="colour-by"
      />
    </div>
  );
}
