import { useWords } from "../i18n/words.ts";

/** What is still on its way, by name; what was there before stays under it. */
export function Missing({
  what,
  hasOlder = false,
}: {
  readonly what: string;
  readonly hasOlder?: boolean;
}) {
  const { t } = useWords();
  return (
    <p className="missing" role="status">
      <span>{what}</span>
      {hasOlder && <> {t("state.still")}</>}
    </p>
  );
}
