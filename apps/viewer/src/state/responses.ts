/** Who was asked in a wave, and who answered. */
import type { EntryOf, EntryPayloads } from "@legami/core";

export type Asked = "answered" | "silent" | "unasked";

type Response = Pick<EntryOf<"response">, "payload">;

export function answerOf({ payload: { asked, answered } }: Response): Asked {
  if (!asked) return "unasked";
  return answered ? "answered" : "silent";
}

/** About the whole register, as a questionnaire usually asks. */
export function responseOf(wave: string, actor: string, answer: Asked): EntryPayloads["response"] {
  return {
    wave,
    actor,
    ...flagsOf(answer),
    roster: "all",
  };
}

export function flagsOf(answer: Asked): { readonly asked: boolean; readonly answered: boolean } {
  return { asked: answer !== "unasked", answered: answer === "answered" };
}

/** Those who told of their ties and are not in the list as having answered, each with its row if it has one. */
export function unmarked<Row extends Response>(
  reporters: ReadonlySet<string>,
  rows: readonly Row[],
): readonly { readonly actor: string; readonly row: Row | null }[] {
  const rowOf = new Map(rows.map((row) => [row.payload.actor, row]));
  return [...reporters]
    .map((actor) => ({ actor, row: rowOf.get(actor) ?? null }))
    .filter(({ row }) => row === null || answerOf(row) !== "answered");
}
