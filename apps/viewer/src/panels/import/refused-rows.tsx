/** The rows that are refused, in a file of their own: to be mended and imported by themselves. */
import { useEffect, useState } from "react";
import type { ImportPreview } from "../../api/import-client.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";

export function RefusedRows({ file, refused }: Pick<ImportPreview, "file" | "refused">) {
  const { t, lang } = useWords();
  const csv = refused?.csv ?? null;
  const address = useFile(csv);
  if (refused === null || address === null) return null;
  const name = `${file.replace(/\.[^.]*$/, "")}-${t("import.refusedName")}.csv`;
  return (
    <div className="import-refused">
      <a className="button" href={address} download={name} data-testid="import-refused">
        {t("import.refused")}
      </a>
      <p className="small">
        {t("import.refusedHint")}
        {refused.more > 0 &&
          ` ${t("import.refusedMore", { count: refused.more, more: formatCount(lang, refused.more) })}`}
      </p>
    </div>
  );
}

/** An address of the text as long as it is shown. */
function useFile(text: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return setAddress(null);
    const made = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}
