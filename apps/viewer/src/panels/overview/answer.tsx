/** The engine's sentence, and why it may not stand in the report where it may not. */
import type { Headline } from "@legami/core";
import { createContext, useContext } from "react";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";

export type Said = Pick<Headline, "sentence" | "official" | "gate">;

/** What keeps every number of the page out of the report: said once, above them all. */
export const SharedGate = createContext<string | null>(null);

export function sharedGateOf(all: readonly Pick<Said, "official" | "gate">[]): string | null {
  const [first] = all;
  const gate = first === undefined || first.official ? null : first.gate;
  return all.every((one) => one.gate === gate) ? gate : null;
}

export function Answer({ said }: { readonly said: Said }) {
  const shared = useContext(SharedGate);
  return (
    <>
      <p className="say">{said.sentence}</p>
      {!said.official && said.gate !== null && said.gate !== shared && <Gate gate={said.gate} />}
    </>
  );
}

/** «Non per il rapporto: una data non è una rilevazione.» */
export function Gate({ gate }: { readonly gate: string }) {
  const { t } = useWords();
  const reason = useReason();
  return (
    <p className="small">
      {t("measures.notOfficial")}: {reason(gate)}
    </p>
  );
}
