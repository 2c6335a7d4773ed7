/** Words for what the API names with codes: kinds and moments. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ProgrammeHead, TimelineMoment } from "../api/wire.ts";
import { monthOf } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { formatDate } from "./format.ts";
import { lookedUp } from "./looked-up.ts";

type Translate = (key: string, options?: Record<string, unknown>) => string;

export interface Words {
  readonly lang: Language;
  readonly t: Translate;
  readonly has: (key: string) => boolean;
  readonly kind: (kind: string | null) => string;
  /** `mese 12`; `22/10/2021` for a date that is no wave; the wave's id where months say nothing. */
  readonly moment: (programme: ProgrammeHead, at: string) => string;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const lang: Language = i18n.language === "en" ? "en" : "it";
    const find = t as unknown as Translate;
    const translate: Translate = (key, options) =>
      options === undefined ? lookedUp(lang, key, find) : find(key, options);
    const has = (key: string) => i18n.exists(key);
    const lookUp = (group: string, code: string | null, otherwise: string) =>
      translate(
        code !== null && has(`${group}.${code}`) ? `${group}.${code}` : `${group}.${otherwise}`,
      );
    return {
      lang,
      t: translate,
      has,
      kind: (kind) =>
        kind !== null && !has(`kind.${kind}`) ? kind : lookUp("kind", kind, "other"),
      moment: (programme, at) => momentWords(translate, programme, at),
    };
  }, [t, i18n, i18n.language]);
}

function momentWords(t: Translate, programme: ProgrammeHead, at: string): string {
  const moment: TimelineMoment | undefined = programme.moments.find(
    (candidate) => candidate.at === at,
  );
  if (moment?.kind !== "wave") return formatDate(moment?.date ?? at);
  const month = monthOf(programme.settings, moment);
  if (month !== null) return t("moment.month", { count: month });
  // The name that the data bring along: "anno 1", "T3".
  return at;
}
