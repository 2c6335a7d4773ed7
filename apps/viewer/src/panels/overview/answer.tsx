/** The engine's sentence, and why it may not stand in the report where it may not. */
import type { Headline } from "@legami/core";
import { useWords } from "../../i18n/words.ts";

export type Said = Pick<Headline, "sentence" | "official" | "gate">;

export function Answer({ said }: { readonly said: Said }) {
  const words = useWords();
  return (
    <>
      <p className="say">{said.sentence}</p>
      {!said.official && said.gate !== null && (
        <p className="small">
          {words.t("measures.notOfficial")}: {words.reason(said.gate)}
        </p>
      )}
    </>
  );
}
