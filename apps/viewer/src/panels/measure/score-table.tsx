/** What a verdict adds up: every quantity at both dates, and what it scores. */
import { CATALOGUE, type Item } from "@legami/core";
import { formatSigned } from "../../i18n/format.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import { DateHeads } from "../date-heads.tsx";
import { MeasureNumber, type NumberOf } from "../measure-number.tsx";
import { type NumberStyle, numberStyleOf } from "../measure-rows.ts";
import { ScrollBox } from "../scroll-box.tsx";

interface ScoreTableProps {
  readonly of: Pick<NumberOf, "key"> & { readonly scope: string };
  readonly items: readonly Item[];
  readonly dates: readonly [from: string, to: string];
  readonly label: string;
}

export function ScoreTable({ of, items, dates, label }: ScoreTableProps) {
  const words = useWords();
  const { t, lang } = words;
  return (
    <ScrollBox label={label} className="measure-numbers">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("measurePage.quantity")}</th>
            <DateHeads dates={dates} />
            <th scope="col" className="n">
              {t("measurePage.score")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ quantity, from, to, score }) => (
            <tr key={quantity}>
              <th scope="row">{nameOf(words, String(quantity))}</th>
              {([from, to] as const).map((value, index) => (
                <td key={dates[index]} className="n">
                  {typeof value === "number" ? (
                    <MeasureNumber
                      of={{ ...of, part: String(quantity), side: index === 0 ? "from" : "to" }}
                      value={value}
                      style={styleOf(String(quantity))}
                    />
                  ) : (
                    "–"
                  )}
                </td>
              ))}
              <td className="n strong">{formatSigned(lang, Number(score))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** `attribute-assortativity@kind` is a measure by a partition; the rest has words of its own. */
function nameOf({ t, has, lang }: Words, quantity: string): string {
  const [key, by] = quantity.split("@");
  const measure = CATALOGUE.find((one) => one.key === key);
  if (measure === undefined) return t(`measurePage.quantities.${quantity}`);
  const name = measure.names[lang];
  const partition = `measurePage.partition.${by}`;
  if (by === undefined || !has(partition)) return name;
  return t("measurePage.by", { place: name, partition: t(partition) });
}

function styleOf(quantity: string): NumberStyle {
  const measure = CATALOGUE.find((one) => one.key === quantity.split("@")[0]);
  if (measure !== undefined) return numberStyleOf(measure, null);
  return quantity === "strength" ? "decimal" : "count";
}
