/** The same change, territory by territory, where the evaluation has their scopes. */
import { type ChangeEvaluation, formatNumber, type TieFate } from "@legami/core";
import type { Block } from "../parts/block.ts";
import { type TableRow, tableBlock } from "../parts/number-table.ts";
import { findResult, mustAgree } from "../results.ts";
import type { Stage } from "../stage.ts";
import { momentName } from "../words/moments.ts";
import { type TieAccount, tieAccount } from "./tie-sum.ts";

export interface TerritoryTable {
  readonly block: Block;
  readonly sentences: readonly string[];
}

/** @throws RangeError if a territory's ties are not those that the evaluation counted */
export function territoryTable(evaluation: ChangeEvaluation, stage: Stage): TerritoryTable | null {
  const { from, to, results, ties, actors } = evaluation;
  const { words, language, territories, scope, preset } = stage;
  if (scope !== "ALL") return null;
  const shown = territories.filter(
    ({ id }) => findResult(results, "tie-retention", null, `T:${id}`) !== undefined,
  );
  if (shown.length < 2) return null;

  const number = (value: number) => formatNumber(value, language, 0);
  const territoryOf = new Map(actors.map(({ id, territory }) => [id, territory]));
  const isWithin = (id: string) => (tie: TieFate) =>
    territoryOf.get(tie.source) === id && territoryOf.get(tie.target) === id;
  const hasUnseen = ties.some(({ fate }) => fate === "unobserved");

  const row = (name: string, ofScope: string, of: readonly TieFate[]): TableRow => {
    const account = tieAccount(of);
    checkAgainst(evaluation, ofScope, account);
    return {
      cells: [
        name,
        number(account.before),
        signed(account.dissolved, number),
        ...(hasUnseen ? [unseen(account, number)] : []),
        account.fresh === 0 ? "0" : `+${number(account.fresh)}`,
        number(account.after),
        kept(evaluation, ofScope, language),
      ],
    };
  };
  const rows = shown.map(({ id, label }) => row(label, `T:${id}`, ties.filter(isWithin(id))));
  const total = { ...row(words.table.all, "ALL", ties), isTotal: true };
  const within = ties.filter((tie) => shown.some(({ id }) => isWithin(id)(tie))).length;
  const between = ties.length - within;
  return {
    block: tableBlock(
      [
        words.table.territory,
        momentName(from, language),
        words.fates.dissolved[1],
        ...(hasUnseen ? [words.fates.unobserved[1]] : []),
        words.fates.new[1],
        momentName(to, language),
        words.table.kept,
      ],
      [...rows, total],
      preset,
    ),
    sentences: between === 0 ? [] : [words.between(number(between), between)],
  };
}

function checkAgainst({ results }: ChangeEvaluation, scope: string, account: TieAccount): void {
  for (const [part, drawn] of [
    ["new", account.fresh],
    ["dissolved", account.dissolved],
    ["unobserved", account.unseenAfter + account.unseenBefore],
  ] as const) {
    const evaluated = findResult(results, "tie-fate", part, scope);
    if (evaluated !== undefined) mustAgree(`${part} ties in ${scope}`, drawn, evaluated.value);
  }
}

function signed(value: number, number: (value: number) => string): string {
  return value === 0 ? "0" : `−${number(value)}`;
}

/** Ties that only one date could show: gone from the count, or come into it. */
function unseen(
  { unseenAfter, unseenBefore }: TieAccount,
  number: (value: number) => string,
): string {
  const parts = [
    ...(unseenAfter > 0 ? [`−${number(unseenAfter)}`] : []),
    ...(unseenBefore > 0 ? [`+${number(unseenBefore)}`] : []),
  ];
  return parts.length === 0 ? "0" : parts.join(" ");
}

/** "43 su 51", or a dash where there was nothing to keep. */
function kept({ results }: ChangeEvaluation, scope: string, language: Stage["language"]): string {
  const result = findResult(results, "tie-retention", null, scope);
  const { part, whole } = result?.counts ?? {};
  if (result?.value == null || part === undefined || whole === undefined) return "–";
  const of = language === "it" ? "su" : "of";
  return `${formatNumber(part, language, 0)} ${of} ${formatNumber(whole, language, 0)}`;
}
