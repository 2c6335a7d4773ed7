/** How the file was read, each guess in a list from which another can be chosen. */
import { useId, useState } from "react";
import type { ImportChoices, ImportReading } from "../../api/import-client.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { parseDay } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { LabelledSelect } from "../labelled-select.tsx";

interface ReadingControlsProps {
  readonly reading: ImportReading;
  readonly choices: ImportChoices;
  /** Null where the import opens a programme. */
  readonly programme: ProgrammeHead | null;
  readonly onChoose: (patch: ImportChoices) => void;
}

const SEPARATORS = [
  [";", "semicolon"],
  ["\t", "tab"],
  [",", "comma"],
  ["|", "bar"],
] as const;
const ENCODINGS = [
  ["utf-8", "UTF-8"],
  ["windows-1252", "Windows-1252"],
  ["utf-16", "UTF-16"],
  ["macintosh", "Macintosh"],
] as const;
const KINDS = ["ties", "events", "actors", "matrix"] as const;
const MEANINGS = ["assessment", "event", "documentary", "given"] as const;
const DATE_FORMATS = ["dmy", "mdy", "ymd"] as const;

export function ReadingControls({ reading, choices, programme, onChoose }: ReadingControlsProps) {
  const words = useWords();
  const { t } = words;
  const { means } = reading;
  const rows = [...new Set([1, 2, 3, 4, 5, 6, 8, 10, reading.headerRow ?? 1])].sort(
    (a, b) => a - b,
  );
  const waves = programme?.settings.waves ?? [];
  return (
    <section className="sect import-reading">
      <div className="sect-head">
        <h2>{t("import.howRead")}</h2>
        <span className="small">{t("import.howReadHint")}</span>
      </div>
      <div className="import-selects">
        {reading.sheets.length > 1 && (
          <LabelledSelect
            label={t("import.sheet")}
            options={reading.sheets.map(({ name, isHidden }) => ({
              value: name,
              label: isHidden ? t("import.hiddenSheet", { name }) : name,
            }))}
            value={reading.sheet ?? ""}
            onChange={(sheet) => onChoose({ sheet })}
            testId="choose-sheet"
          />
        )}
        {reading.separator !== null && (
          <LabelledSelect
            label={t("import.separator")}
            options={SEPARATORS.map(([value, key]) => ({
              value,
              label: t(`import.separators.${key}`),
            }))}
            value={reading.separator}
            onChange={(separator) => onChoose({ separator })}
            testId="choose-separator"
          />
        )}
        {reading.encoding !== null && (
          <LabelledSelect
            label={t("import.encoding")}
            options={ENCODINGS.map(([value, label]) => ({ value, label }))}
            value={reading.encoding}
            onChange={(encoding) => onChoose({ encoding })}
            testId="choose-encoding"
          />
        )}
        <LabelledSelect
          label={t("import.headerRow")}
          options={[
            ...rows.map((row) => ({ value: String(row), label: t("import.headerAt", { row }) })),
            { value: "0", label: t("import.noHeader") },
          ]}
          value={String(reading.headerRow ?? 0)}
          onChange={(row) => onChoose({ headerRow: Number(row) })}
          testId="choose-header"
        />
        <LabelledSelect
          label={t("import.kind")}
          options={KINDS.map((value) => ({ value, label: t(`import.kinds.${value}`) }))}
          value={reading.kind}
          onChange={(kind) => onChoose({ kind })}
          testId="choose-kind"
        />
        {means !== null && (
          <LabelledSelect
            label={t("import.means")}
            options={MEANINGS.map((value) => ({ value, label: t(`import.meanings.${value}`) }))}
            value={means}
            onChange={(next) => onChoose({ means: next })}
            testId="choose-means"
          />
        )}
        {reading.dateFormat !== null && (
          <LabelledSelect
            label={t("import.dateFormat")}
            options={DATE_FORMATS.map((value) => ({
              value,
              label: t(`import.dateFormats.${value}`),
            }))}
            value={reading.dateFormat}
            onChange={(dateFormat) => onChoose({ dateFormat })}
            testId="choose-dates"
          />
        )}
        {programme !== null && waves.length > 0 && means !== null && means !== "event" && (
          <LabelledSelect
            label={t("import.wave")}
            options={[
              ...(reading.wave === null ? [{ value: "", label: t("import.waveUnsaid") }] : []),
              ...waves.map(({ id }) => ({ value: id, label: words.moment(programme, id) })),
            ]}
            value={reading.wave ?? ""}
            onChange={(wave) => wave !== "" && onChoose({ wave })}
            testId="choose-wave"
          />
        )}
        {(means === "assessment" || means === "documentary") && (
          <LabelledSelect
            label={t("import.level")}
            options={[
              ...(choices.level === undefined
                ? [{ value: "", label: t("import.levelUnsaid") }]
                : []),
              ...[0, 1, 2, 3, 4, 5].map((level) => ({
                value: String(level),
                label: String(level),
              })),
            ]}
            value={String(choices.level ?? "")}
            onChange={(level) => level !== "" && onChoose({ level: Number(level) })}
            testId="choose-level"
          />
        )}
        {means !== null && <DayChoice onChange={(date) => onChoose({ date })} />}
      </div>
      {means === "assessment" && <p className="small">{t("import.levels")}</p>}
    </section>
  );
}

/** A day as people write it here; the browser's own field would follow the browser's language. */
function DayChoice({ onChange }: { readonly onChange: (date: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const day = parseDay(text);
  const isWrong = text.trim().length >= 8 && (day === null || day === "no-day");
  return (
    <span className="labelled-select">
      <label htmlFor={id}>{t("import.date")}</label>
      <input
        id={id}
        inputMode="numeric"
        value={text}
        placeholder={t("import.dateHint")}
        aria-invalid={isWrong}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          const read = parseDay(next);
          if (read !== null && read !== "no-day") onChange(read);
        }}
        data-testid="choose-date"
      />
    </span>
  );
}
