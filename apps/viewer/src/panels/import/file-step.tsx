/** Where a file comes in: dropped, chosen or pasted; and files to fill in. */
import { type DragEvent, useId, useRef, useState } from "react";
import { useWords } from "../../i18n/words.ts";

interface FileStepProps {
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileStep({ onFiles }: FileStepProps) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <section className="import-file">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button inside does the same */}
      <div
        className={isOver ? "dropzone is-over" : "dropzone"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        data-testid="dropzone"
      >
        <p className="say for-pointer">
          {t("import.drop")} {t("import.or")}
        </p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".csv,.tsv,.txt,.xlsx,.graphml,.gexf,.json,.net,.dl,.paj"
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
          data-testid="import-input"
        />
        <button
          type="button"
          className="button primary big"
          onClick={() => input.current?.click()}
          data-testid="import-choose"
        >
          {t("import.choose")}
        </button>
        <p className="small">{t("import.limits")}</p>
      </div>
      <Pasted onFiles={take} />
      <Templates />
    </section>
  );
}

function Pasted({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className="import-paste">
      <label className="field-name" htmlFor={id}>
        {t("import.paste")}
      </label>
      <p id={`${id}-hint`} className="small">
        {t("import.pasteHint")}
      </p>
      <textarea
        id={id}
        className="text-input"
        rows={4}
        value={text}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
        data-testid="import-paste"
      />
      {text.trim() !== "" && (
        <button
          type="button"
          className="button"
          onClick={() => onFiles([new File([text], "celle-incollate.csv")])}
          data-testid="import-use-pasted"
        >
          {t("import.usePasted")}
        </button>
      )}
    </div>
  );
}

function Templates() {
  const { t, lang } = useWords();
  const links = [
    ["import.templateTies", "network?format=xlsx"],
    ["import.templateTiesCsv", "network?format=csv"],
    ["import.templateAll", "programme?format=xlsx"],
  ] as const;
  return (
    <div className="import-templates">
      <h2>{t("import.templates")}</h2>
      <ul className="plain-links">
        {links.map(([key, path]) => (
          <li key={key}>
            <a href={`/v1/templates/${path}&lang=${lang}`} download>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
