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
    asked: answer !== "unasked",
    answered: answer === "answered",
    roster: "all",
  };
}
