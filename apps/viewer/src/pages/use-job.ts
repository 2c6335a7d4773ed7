/** One file at a time that the server makes, with how far it is. */
import { useEffect, useRef, useState } from "react";
import { beginJob, cancelJob, type JobState, readJob } from "../api/job-client.ts";
import { ApiProblem, asProblem } from "../api/problem.ts";
import type { Language } from "../state/view-state.ts";

const PAUSE_MS = 400;

export interface JobUnderWay {
  /** What was asked for last, as whoever asked calls it. */
  readonly what: string | null;
  readonly job: JobState | null;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  /** Another one that is under way is given up. */
  readonly begin: (what: string, wanted: object, lang: Language) => void;
  readonly cancel: () => void;
}

/** @param onDone told the id of the job whose file is there */
export function useJob(
  programme: string,
  onDone: (what: string, id: string) => void | Promise<void>,
): JobUnderWay {
  const [what, setWhat] = useState<string | null>(null);
  const [job, setJob] = useState<JobState | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const current = useRef<AbortController | null>(null);
  const told = useRef(onDone);
  told.current = onDone;
  useEffect(() => () => current.current?.abort(), []);

  const follow = async (
    name: string,
    wanted: object,
    lang: Language,
    { signal }: AbortController,
  ): Promise<void> => {
    let state = await beginJob(programme, wanted, lang);
    signal.addEventListener("abort", () => {
      const isOver = state.state !== "waiting" && state.state !== "running";
      if (!isOver) cancelJob(programme, state.id, lang).catch(() => {});
    });
    while (!signal.aborted && (state.state === "waiting" || state.state === "running")) {
      setJob(state);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (!signal.aborted) state = await readJob(programme, state.id, signal);
    }
    if (signal.aborted) return;
    setJob(state);
    if (state.state === "done") return told.current(name, state.id);
    const { status = 0, code = "UNREADABLE", detail = null } = state.problem ?? {};
    throw new ApiProblem(status, code, { detail });
  };

  const begin = (name: string, wanted: object, lang: Language) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setWhat(name);
    setJob(null);
    setProblem(null);
    setBusy(true);
    follow(name, wanted, lang, controller)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setProblem(asProblem(error));
      })
      .finally(() => {
        if (current.current === controller) setBusy(false);
      });
  };
  const cancel = () => {
    current.current?.abort();
    setBusy(false);
    setJob(null);
  };
  return { what, job, isBusy, problem, begin, cancel };
}

/** The browser keeps the file under the name that the server gives it. */
export function download(address: string, name = ""): void {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
}
