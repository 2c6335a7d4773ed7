/** What differs between two versions of the settings, place by place. */
import { PARAMETER_WORDS, type Parameters } from "@legami/core";
import { useWords, type Words } from "../../i18n/words.ts";
import type { Difference } from "../../state/settings-differences.ts";
import { placeOf } from "../../state/settings-draft.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { partWords } from "./part-words.ts";

/** `Territorio «pavia»: nome`. */
function placeWords({ t, has, lang }: Words, place: string): string {
  const [list = "", id = "", ...rest] = place.split(".");
  if (list === "parameters") {
    const [name, part] = placeOf(place.slice("parameters.".length));
    const words = PARAMETER_WORDS[name as keyof Parameters]?.[lang] ?? name;
    return part === null ? words : `${words}: ${partWords({ t, has }, name, part)}`;
  }
  if (id === "") return t(`settings.changed.${list}`);
  const row = t(`settings.changedRow.${list}`, { id });
  return rest.length === 0 ? row : `${row}: ${t(`programme.field.${rest.join(".")}`)}`;
}

function valueWords({ t, has }: Words, place: string, value: string | null): string {
  if (value === null || value === "") return t("settings.nothing");
  if (value === "true" || value === "false") return t(`settings.yesNo.${value}`);
  if (place.endsWith(".role")) return t(`settings.roles.${value}`);
  if (place.endsWith(".phase") && has(`settings.phases.${value}`)) {
    return t(`settings.phases.${value}`);
  }
  return value;
}

export function ChangesList({
  changes,
  from,
  to,
}: {
  readonly changes: readonly Difference[];
  /** What the two columns are called. */
  readonly from: string;
  readonly to: string;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <ScrollBox label={t("settings.changes")} className="set-scroll">
      <table data-testid="changes">
        <thead>
          <tr>
            <th scope="col">{t("settings.what")}</th>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={one.place}>
              <th scope="row">{placeWords(words, one.place)}</th>
              <td>{valueWords(words, one.place, one.from)}</td>
              <td>{valueWords(words, one.place, one.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
