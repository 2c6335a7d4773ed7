/** Why there is no number, or why one may not stand in the report. */
import { reasonInWords } from "@legami/core";
import { useWords } from "./words.ts";

/** Measures say why in the engine's words; gates are the viewer's to explain. */
export function useReason(): (code: string | null) => string {
  const { t, has, lang } = useWords();
  return (code) => {
    if (code !== null && has(`reason.${code}`)) return t(`reason.${code}`);
    const said = code === null ? "" : reasonInWords(code, lang);
    return said === "" || said === code ? t("reason.other") : said;
  };
}
