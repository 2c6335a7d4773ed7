import { useRef, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { draftIn, draftText, type ReportDraft } from "../../state/report-draft.ts";

/** The evaluator's texts as a file, for another machine or for the command line. */
export function DraftFile({
  draft,
  onChange,
}: {
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
}) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<"opened" | "notOpened" | null>(null);
  const save = () => {
    const address = URL.createObjectURL(new Blob([draftText(draft)], { type: "application/json" }));
    const anchor = document.createElement("a");
    anchor.href = address;
    anchor.download = "report.json";
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  const open = async (file: File | undefined) => {
    const read = file === undefined ? null : draftIn(await file.text());
    if (read !== null) onChange(read);
    setSaid(read === null ? "notOpened" : "opened");
  };
  return (
    <div className="draft-file">
      <button type="button" className="button" onClick={save} data-testid="save-draft">
        {t("report.saveDraft")}
      </button>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t("report.openDraft")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t("report.openDraft")}
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
        data-testid="open-draft"
      />
      <span className="small" role={said === "notOpened" ? "alert" : undefined}>
        {said !== null && t(`report.${said}`)}
      </span>
    </div>
  );
}
