/** The legend of one date: ties by class of strength, as the engine counts them. */
import type { MeasureResult, StrengthClass } from "@legami/core";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { TieMark } from "./marks.tsx";
import "../theme/fates.css";

const CLASSES: readonly StrengthClass[] = ["strong", "medium", "weak"];

interface ClassTableProps {
  readonly results: readonly MeasureResult[];
  readonly moment: string;
}

export function ClassTable({ results, moment }: ClassTableProps) {
  const { t, lang } = useWords();
  const counted = CLASSES.flatMap((name) => {
    const result = results.find(({ key, part }) => key === "strength-classes" && part === name);
    return result === undefined || result.value === null
      ? []
      : [{ name, result, count: result.value }];
  });
  if (counted.length === 0) return null;
  return (
    <table className="fates" data-testid="legend">
      <thead>
        <tr>
          <th scope="col">{t("legend.stateTitle", { moment })}</th>
          <th scope="col" className="n">
            {t("legend.count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {counted.map(({ name, result, count }) => (
          <tr key={name}>
            <th scope="row" className="fate-name">
              <TieMark look={name} />
              {t(`strengthClasses.${name}`)}
            </th>
            <td className="n strong">
              <data
                value={count}
                data-key={result.key}
                data-part={name}
                data-scope={result.scope}
                data-frame={result.frame}
                data-value={count}
              >
                {formatCount(lang, count)}
              </data>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
