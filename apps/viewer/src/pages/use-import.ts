/** An import from the file to the report: what is sent, asked, chosen and done. */
import { useEffect, useRef, useState } from "react";
import {
  type ImportChoices,
  type ImportPreview,
  type ImportReport,
  previewImport,
  runImport,
  sendFile,
} from "../api/import-client.ts";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import { uuidv7 } from "../state/uuid.ts";

export interface Destination {
  /** Id of a programme that is there, or of the one that the import opens. */
  readonly programme: string;
  /** Name of the one that it opens; null where there is one. */
  readonly name: string | null;
}

interface Sent {
  readonly files: readonly File[];
  readonly uploads: readonly string[];
}

export interface Importing {
  /** What is going on, null at rest; `share` of the bytes that have left, where that is known. */
  readonly busy: {
    readonly what: "sending" | "reading" | "importing";
    readonly share: number;
  } | null;
  readonly problem: ApiProblem | null;
  readonly files: readonly File[];
  readonly choices: ImportChoices;
  readonly preview: ImportPreview | null;
  readonly report: ImportReport | null;
  readonly take: (files: readonly File[]) => void;
  readonly choose: (patch: ImportChoices) => void;
  readonly run: () => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

export function useImport(destination: Destination, onDone: () => void): Importing {
  const { lang } = useWords();
  const [busy, setBusy] = useState<Importing["busy"]>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const [choices, setChoices] = useState<ImportChoices>({});
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const controller = useRef<AbortController | null>(null);
  const importId = useRef(uuidv7());
  const { programme, name } = destination;
  const open = name === null ? {} : { open: { name } };

  const fail = (error: unknown) => {
    if (controller.current?.signal.aborted === true) return;
    setProblem(asProblem(error));
    setBusy(null);
  };

  const take = async (files: readonly File[]) => {
    const own = renewed();
    setProblem(null);
    setReport(null);
    setPreview(null);
    setChoices({});
    importId.current = uuidv7();
    try {
      const size = files.reduce((sum, file) => sum + file.size, 0);
      let before = 0;
      const uploads: string[] = [];
      for (const file of files) {
        const id = uuidv7();
        const tell = (share: number) =>
          setBusy({ what: "sending", share: (before + share * file.size) / Math.max(size, 1) });
        tell(0);
        await sendFile(id, file, tell, own.signal);
        before += file.size;
        uploads.push(id);
      }
      setSent({ files, uploads });
    } catch (error) {
      fail(error);
    }
  };

  // Every choice is answered with what it would mean.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` follows from `name`, and what else it calls says the same at every render
  useEffect(() => {
    if (sent === null) return;
    const own = renewed();
    setBusy({ what: "reading", share: 1 });
    previewImport(programme, { uploads: sent.uploads, ...open, ...choices }, lang, own.signal).then(
      (answer) => {
        if (own.signal.aborted) return;
        setPreview(answer);
        setProblem(null);
        setBusy(null);
      },
      fail,
    );
    return () => own.abort();
  }, [sent, choices, programme, name, lang]);

  function renewed(): AbortController {
    controller.current?.abort();
    controller.current = new AbortController();
    return controller.current;
  }

  const run = async () => {
    if (sent === null || busy !== null) return;
    setBusy({ what: "importing", share: 1 });
    setProblem(null);
    try {
      const request = { id: importId.current, uploads: sent.uploads, ...open, ...choices };
      setReport(await runImport(programme, request, lang));
      setBusy(null);
      onDone();
    } catch (error) {
      controller.current = null;
      fail(error);
    }
  };

  const reset = () => {
    controller.current?.abort();
    setBusy(null);
    setProblem(null);
    setSent(null);
    setPreview(null);
    setReport(null);
    setChoices({});
  };

  return {
    busy,
    problem,
    files: sent?.files ?? [],
    choices,
    preview,
    report,
    take: (files) => void take(files),
    choose: (patch) => setChoices((before) => ({ ...before, ...patch })),
    run: () => void run(),
    cancel: reset,
    reset,
  };
}
