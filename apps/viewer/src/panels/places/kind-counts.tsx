import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { KindMark } from "../marks.tsx";

const USUAL = ["lab", "institution", "private", "association", "informal"];

/** Each kind with its sign and how many there are. */
export function KindCounts({ kinds }: { readonly kinds: Readonly<Record<string, number>> }) {
  const words = useWords();
  const rank = (kind: string) => (USUAL.indexOf(kind) + USUAL.length + 1) % (USUAL.length + 1);
  const rows = Object.entries(kinds).sort(([a], [b]) => rank(a) - rank(b));
  return (
    <ul className="kind-counts">
      {rows.map(([kind, count]) => (
        <li key={kind}>
          <KindMark kind={kind || null} isColoured />
          {formatCount(words.lang, count)}{" "}
          <span>
            {words.t(`places.kinds.${words.has(`places.kinds.${kind}`) ? kind : "other"}`, {
              count,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
