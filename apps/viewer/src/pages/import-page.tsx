/** Importa: a file is looked at, mended, imported, taken back; and the way out for all data. */
import "../theme/data.css";
import "../theme/import.css";
import { useEffect, useId, useRef, useState } from "react";
import { turnImport } from "../api/import-client.ts";
import { useSending } from "../api/use-sending.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { importing as en } from "../i18n/en/import.ts";
import { importing as it } from "../i18n/it/import.ts";
import { useWords } from "../i18n/words.ts";
import { ChoiceField } from "../panels/choice-field.tsx";
import { DataTabs } from "../panels/data-tabs.tsx";
import { Downloads } from "../panels/import/downloads.tsx";
import { FileStep } from "../panels/import/file-step.tsx";
import { ImportPreviewPanel } from "../panels/import/import-preview.tsx";
import { ImportReportPanel } from "../panels/import/import-report.tsx";
import { PastImports } from "../panels/import/past-imports.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { idOfName } from "../state/programme-id.ts";
import { type Importing, useImport } from "./use-import.ts";

addWords({ it, en });

interface ImportPageProps {
  /** Null where there is none yet: the import opens the first. */
  readonly programme: ProgrammeHead | null;
  readonly onStored: () => void;
}

export default function ImportPage({ programme, onStored }: ImportPageProps) {
  const { t, lang } = useWords();
  const [isNew, setNew] = useState(programme === null);
  const [name, setName] = useState("");
  const [version, setVersion] = useState(0);
  const [turned, setTurned] = useState<"done" | "undone">("done");
  const turning = useSending();
  const current = programme?.settings.id ?? null;
  const [opened, setOpened] = useState<string | null>(null);
  const target = isNew || current === null ? (opened ?? idOfName(name)) : current;
  const changed = () => {
    setVersion((count) => count + 1);
    // A programme that was not there before is found when its page is opened.
    if (!isNew) onStored();
  };
  const importing = useImport(
    { programme: target, name: isNew || current === null ? name.trim() : null },
    () => {
      setTurned("done");
      changed();
    },
  );
  const { preview, report } = importing;
  // A file with a whole programme knows its own id.
  const own = preview?.opens?.id ?? null;
  useEffect(() => {
    if (own !== null && own !== target) setOpened(own);
  }, [own, target]);

  const title = useRef<HTMLHeadingElement>(null);
  const step = report !== null ? "report" : preview !== null ? "preview" : "file";
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) title.current?.focus();
    before.current = step;
  }, [step]);

  const turn = () =>
    turning.send(async () => {
      if (report === null) return;
      const { state } = await turnImport(target, report, turned === "done" ? "undo" : "redo", lang);
      setTurned(state);
      changed();
    });
  /** A programme that has no name yet takes that of its file. */
  const take = (files: readonly File[]) => {
    const own =
      files[0]?.name
        .replace(/\.[^.]*$/, "")
        .replace(/[-_]+/g, " ")
        .trim() ?? "";
    if ((isNew || current === null) && name.trim() === "") setName(own || t("import.unnamed"));
    importing.take(files);
  };

  return (
    <div className="wrap page import">
      {programme !== null && <DataTabs />}
      <h1 ref={title} tabIndex={-1} className="finding" data-testid="import-title">
        <Title importing={importing} />
      </h1>
      {step === "file" && <p className="lede">{t("import.lede")}</p>}
      <Steps step={step} />
      {step === "file" && importing.busy === null && (
        <>
          {current !== null && (
            <ChoiceField
              label={t("import.into")}
              choices={[
                {
                  value: "current",
                  label: t("import.intoCurrent", { name: programme?.settings.name ?? "" }),
                },
                { value: "new", label: t("import.intoNew") },
              ]}
              value={isNew ? "new" : "current"}
              onChange={(value) => setNew(value === "new")}
              error={null}
              testId="import-into"
            />
          )}
          {(isNew || current === null) && <NameField value={name} onChange={setName} />}
        </>
      )}
      {importing.problem !== null && (
        <ErrorNotice title={t("import.problemTitle")} problem={importing.problem} />
      )}
      {step === "file" && importing.busy === null && <FileStep onFiles={take} />}
      <Busy importing={importing} />
      {step === "preview" && preview !== null && (
        <ImportPreviewPanel
          preview={preview}
          importing={importing}
          programme={isNew ? null : programme}
        />
      )}
      {report !== null && (
        <ImportReportPanel
          report={report}
          preview={preview}
          programme={target}
          head={isNew ? null : programme}
          state={turned}
          problem={turning.problem}
          onTurn={turn}
          onAnother={() => {
            importing.reset();
            turning.clear();
            setNew(current === null);
            setOpened(null);
          }}
        />
      )}
      {step !== "preview" && current !== null && (
        <PastImports programme={current} version={version} onTurned={changed} />
      )}
      {step !== "preview" && current !== null && <Downloads programme={current} />}
    </div>
  );
}

function Title({ importing }: { readonly importing: Importing }) {
  const { t } = useWords();
  const { preview, report } = importing;
  const told = report ?? preview;
  if (told === null) return t("import.title");
  const { read, refused } = told.counts;
  return (
    <>
      {told.file}: <em>{t("import.read", { count: read })}</em>,{" "}
      {t("import.toFix", { count: refused })}
    </>
  );
}

const STEPS = ["file", "preview", "report"] as const;

function Steps({ step }: { readonly step: (typeof STEPS)[number] }) {
  const { t } = useWords();
  const at = STEPS.indexOf(step);
  return (
    <ol className="import-steps" aria-label={t("import.stepsName")}>
      {STEPS.map((one, index) => (
        <li
          key={one}
          className={index < at ? "is-done" : ""}
          {...(index === at ? { "aria-current": "step" as const } : {})}
        >
          {t(`import.steps.${one}`)}
        </li>
      ))}
    </ol>
  );
}

function NameField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (name: string) => void;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field import-into">
      <label className="field-name" htmlFor={id}>
        {t("import.newName")}
      </label>
      <div className="field-body">
        <input
          id={id}
          className="text-input input-box"
          value={value}
          maxLength={200}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
          data-testid="import-name"
        />
        <p id={`${id}-hint`} className="small">
          {t("import.nameHint")}
        </p>
      </div>
    </div>
  );
}

function Busy({ importing: { busy, cancel } }: { readonly importing: Importing }) {
  const { t, lang } = useWords();
  const percent = new Intl.NumberFormat(lang, { style: "percent" });
  const said =
    busy === null
      ? ""
      : t(`import.${busy.what}`, { percent: percent.format(Math.floor(100 * busy.share) / 100) });
  return (
    <div className="import-busy" aria-live="polite" aria-busy={busy !== null}>
      {busy !== null && (
        <>
          <progress aria-label={said} {...(busy.what === "sending" ? { value: busy.share } : {})} />
          <span className="small">{said}</span>
          {busy.what !== "importing" && (
            <button type="button" className="button" onClick={cancel} data-testid="import-cancel">
              {t("import.cancel")}
            </button>
          )}
        </>
      )}
    </div>
  );
}
