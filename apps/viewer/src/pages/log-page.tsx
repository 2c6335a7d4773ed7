/** What is logged by hand: a tie or a diary note, saved once, undone, corrected, and seen again. */
import type { Entry } from "@legami/core";
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { namesOf, unnamed } from "../api/use-entries.ts";
import type { NamedActor, ProgrammeHead, SessionLink } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { log as en } from "../i18n/en/log.ts";
import { log as it } from "../i18n/it/log.ts";
import { useWords } from "../i18n/words.ts";
import { LogTabs } from "../panels/log-tabs.tsx";
import { LogTie } from "../panels/log-tie.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { actorsIn } from "../state/journal-rows.ts";
import { usePath } from "../state/location.ts";
import { takeWantedCorrection } from "../state/wanted-correction.ts";
import { PATHS } from "./paths.ts";
import { useCorrecting } from "./use-correcting.ts";

addWords({ it, en });

const LogNote = lazy(() => import("../panels/log-note.tsx"));
const OwnEntries = lazy(() => import("../panels/entries/own-entries.tsx"));
const CorrectEntry = lazy(() => import("../panels/entries/correct-entry.tsx"));

export default function LogPage({
  programme,
  link,
  onStored,
}: {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  readonly onStored: () => void;
}) {
  const { t } = useWords();
  const isNote = usePath() === PATHS.note;
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState("");
  const [isCorrected, setCorrected] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const stored = () => {
    setRound((count) => count + 1);
    setCorrected(false);
    onStored();
  };
  const correcting = useCorrecting(programme.settings.id, () => {
    setSaid(t("entries.corrected"));
    setCorrected(true);
    onStored();
    setRound((count) => count + 1);
  });
  const { start } = correcting;
  const enter = useEffectEvent(() => {
    const wanted = takeWantedCorrection();
    if (wanted !== null) start(wanted);
  });
  useEffect(() => enter(), []);
  const names = useNames(programme.settings.id, correcting.of);
  const isCorrecting = correcting.of !== null || correcting.isGone;
  useEffect(() => {
    if (!isCorrecting) return;
    setSaid("");
    top.current?.scrollIntoView();
  }, [isCorrecting]);

  return (
    <div className="wrap page log">
      <div ref={top} className="log-main">
        <p className="visually-hidden" aria-live="polite" data-testid="log-said">
          {said}
        </p>
        {isCorrected && !isCorrecting && <p className="info">{t("entries.corrected")}</p>}
        {isCorrecting ? (
          <Suspense fallback={null}>
            <CorrectEntry
              programme={programme}
              link={link}
              correcting={correcting}
              nameOf={names}
            />
          </Suspense>
        ) : (
          <>
            <LogTabs current={isNote ? "note" : "log"} />
            {correcting.problem !== null && (
              <ErrorNotice title={t("problem.saveTitle")} problem={correcting.problem} />
            )}
            {isNote ? (
              <Suspense fallback={null}>
                <LogNote programme={programme} link={link} onStored={stored} onSaid={setSaid} />
              </Suspense>
            ) : (
              <LogTie programme={programme} link={link} onStored={stored} onSaid={setSaid} />
            )}
          </>
        )}
      </div>
      <Suspense fallback={<section className="recent" />}>
        <OwnEntries
          programme={programme}
          link={link}
          round={round}
          onCorrect={(entry) => {
            setSaid("");
            setCorrected(false);
            correcting.start(entry);
          }}
        />
      </Suspense>
    </div>
  );
}

/** Names of those that the entry is between. */
function useNames(programme: string, entry: Entry | null): ((id: string) => NamedActor) | null {
  const [names, setNames] = useState<{
    readonly of: string;
    readonly found: ReadonlyMap<string, NamedActor>;
  } | null>(null);
  useEffect(() => {
    if (entry === null) return;
    let isWanted = true;
    const show = (found: ReadonlyMap<string, NamedActor>) =>
      isWanted && setNames({ of: entry.id, found });
    namesOf(programme, actorsIn(entry)).then(show, () => show(new Map()));
    return () => {
      isWanted = false;
    };
  }, [programme, entry]);
  if (entry === null || names === null || names.of !== entry.id) return null;
  return (id) => names.found.get(id) ?? unnamed(id);
}
