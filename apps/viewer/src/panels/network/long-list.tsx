/** A table of which the first rows are shown, and more when they are asked for. */
import { type ReactNode, useState } from "react";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";

const SHOWN = 17;
/** More rows at once would hold the page up. */
const MORE = 500;

export function LongList<Item>({
  head,
  items,
  row,
}: {
  readonly head: readonly string[];
  readonly items: readonly Item[];
  readonly row: (item: Item) => ReactNode;
}) {
  const { t, lang } = useWords();
  const [most, setMost] = useState(SHOWN);
  if (items.length === 0) return <p className="say list-none">{t("network.nothing")}</p>;
  const shown = items.slice(0, most);
  const isWhole = shown.length === items.length;
  return (
    <>
      <table className="net-list" data-testid="network-list">
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" className={index > 0 ? "n" : ""}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{shown.map(row)}</tbody>
      </table>
      {items.length > SHOWN && (
        <p className="small list-end">
          {t("network.rows", {
            shown: formatCount(lang, shown.length),
            total: formatCount(lang, items.length),
          })}{" "}
          <button
            type="button"
            className="link"
            onClick={() => setMost(isWhole ? SHOWN : most === SHOWN ? MORE : most + MORE)}
          >
            {t(isWhole ? "network.fewer" : items.length <= MORE ? "network.all" : "network.more", {
              count: Math.min(MORE, items.length - (most === SHOWN ? 0 : most)),
            })}
          </button>
        </p>
      )}
    </>
  );
}
