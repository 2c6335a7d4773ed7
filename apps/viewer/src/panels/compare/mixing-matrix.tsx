/** Who works with whom, at both dates: ties between groups, and how many more or fewer. */
import { ACTOR_KINDS } from "@legami/core";
import { useState } from "react";
import type { Comparison, ProgrammeHead } from "../../api/wire.ts";
import { formatCount, formatSigned } from "../../i18n/format.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";
import { KindMark } from "../marks.tsx";
import { Section } from "../section.tsx";
import { WideTable } from "../wide-table.tsx";
import { type MixingCell, mixingTable, shadeOf } from "./mixing-cells.ts";
import "../../theme/mixing.css";

interface MixingMatrixProps {
  readonly programme: ProgrammeHead;
  readonly comparison: Pick<Comparison, "pairs">;
  readonly scope: string;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
}

export function MixingMatrix({ programme, comparison, scope, dates }: MixingMatrixProps) {
  const words = useWords();
  const { t } = words;
  const reason = useReason();
  const found = comparison.pairs.filter((pair) => pair.key === "mixing" && pair.scope === scope);
  const [by, setBy] = useState("kind");
  const pair = found.find((one) => one.by === by) ?? found[0];
  if (pair === undefined) return null;
  const isMissing = pair.from.value === null && pair.to.value === null;
  const { territories } = programme.settings;
  const isKind = pair.by === "kind";
  const table = mixingTable(pair, isKind ? [...ACTOR_KINDS] : territories.map(({ id }) => id));
  const nameOf = (group: string) =>
    isKind
      ? words.has(`compare.kinds.${group}`)
        ? t(`compare.kinds.${group}`)
        : words.kind(group)
      : (territories.find(({ id }) => id === group)?.label ?? group);
  return (
    <Section
      id="mixing"
      title={t("compare.mixing")}
      hint={t("compare.mixingHint", { from: dates[0], to: dates[1] })}
      className="who-with-whom"
      testId="mixing"
    >
      {found.length > 1 && (
        <fieldset className="chips" aria-label={t("compare.mixingBy")}>
          {found.map((one) => (
            <button
              key={one.by}
              type="button"
              className="chip"
              aria-pressed={one === pair}
              onClick={() => setBy(one.by ?? "")}
            >
              {t(`compare.by.${one.by}`)}
            </button>
          ))}
        </fieldset>
      )}
      <p className="say">{pair.sentence}</p>
      {isMissing ? (
        <p className="not-computed">{reason(pair.to.reason ?? pair.to.status)}</p>
      ) : (
        <WideTable label={t("compare.mixing")}>
          <table className="mixing">
            <thead>
              <tr>
                <td />
                {table.groups.map((group) => (
                  <th key={group} scope="col">
                    {isKind && <KindMark kind={group} />}
                    {nameOf(group)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={table.groups[index]}>
                  <th scope="row">
                    {isKind && <KindMark kind={table.groups[index] ?? null} />}
                    {nameOf(table.groups[index] ?? "")}
                  </th>
                  {table.groups.slice(0, index).map((group) => (
                    <td key={group} />
                  ))}
                  {row.map((cell) => (
                    <Cell
                      key={cell.other}
                      cell={cell}
                      shade={shadeOf(cell, table.most)}
                      dates={dates}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <div className="legend">
        {[-3, -2, -1, 0, 1, 2, 3].map((shade) => (
          <span key={shade}>
            <i className={`mixing-swatch ${shadeClass(shade)}`} />
            {shade === -3 && t("compare.fewer")}
            {shade === 0 && t("compare.same")}
            {shade === 3 && t("compare.more")}
          </span>
        ))}
      </div>
    </Section>
  );
}

function Cell({
  cell,
  shade,
  dates,
}: {
  readonly cell: MixingCell;
  readonly shade: number;
  readonly dates: readonly [string, string];
}) {
  const { lang } = useWords();
  const [before, after] = cell.ties;
  return (
    <td className={`mixing-cell ${shadeClass(shade)}`}>
      <data
        value={after}
        data-one={cell.one}
        data-other={cell.other}
        data-from={before}
        data-value={after}
      >
        <span className="visually-hidden">{dates[1]}: </span>
        {formatCount(lang, after)}
      </data>
      <span>
        <span className="visually-hidden">
          {dates[0]}: {formatCount(lang, before)};{" "}
        </span>
        {after === before ? "=" : formatSigned(lang, after - before)}
      </span>
    </td>
  );
}

function shadeClass(shade: number): string {
  return shade === 0 ? "shade-0" : `shade-${shade < 0 ? "n" : "p"}${Math.abs(shade)}`;
}
