/** What differs between two versions of the settings, place by place. */
import { PARAMETER_WORDS, type Parameters } from "@legami/core";
import { useWords, type Words } from "../../i18n/words.ts";
import { type Difference, placeKey } from "../../state/settings-differences.ts";
import { placeOf } from "../../state/settings-draft.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { partWords } from "./part-words.ts";

/** `Territorio «pavia»: nome`. */
function placeWords({ t, has, lang }: Words, { place }: Difference): string {
  const [list, id, field] = place;
  if (id === undefined) return t(`settings.changed.${list}`);
  if (list === "parameters") {
    const [name, part] = placeOf(id);
    const words = PARAMETER_WORDS[name as keyof Parameters]?.[lang] ?? name;
    return part === null ? words : `${words}: ${partWords({ t, has }, name, part)}`;
  }
  const row = t(`settings.changedRow.${list}`, { id });
  return field === undefined ? row : `${row}: ${t(`programme.field.${field}`)}`;
}

function valueWords(
  { t, has }: Words,
  { place: [, , field] }: Difference,
  value: string | null,
): string {
  if (value === null || value === "") return t("settings.nothing");
  if (value === "true" || value === "false") return t(`settings.yesNo.${value}`);
  if (field === "role") return t(`settings.roles.${value}`);
  if (field === "phase" && has(`settings.phases.${value}`)) {
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
            <tr key={placeKey(one.place)}>
              <th scope="row">{placeWords(words, one)}</th>
              <td>{valueWords(words, one, one.from)}</td>
              <td>{valueWords(words, one, one.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
