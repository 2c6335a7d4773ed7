/** Doppioni: records that may be one, side by side; nothing is ever joined by itself. */
import type { AnyNewEntry, Entry, EntryOf } from "@legami/core";
import { useEffect, useRef, useState } from "react";
import { listEntries, postEntries } from "../api/client.ts";
import { listDuplicates } from "../api/coordination.ts";
import { useAnswer } from "../api/use-answer.ts";
import { namesOf, unnamed } from "../api/use-entries.ts";
import { useSending } from "../api/use-sending.ts";
import type { DuplicatePair, NamedActor, ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { duplicates as en } from "../i18n/en/duplicates.ts";
import { parseDay } from "../i18n/format.ts";
import { duplicates as it } from "../i18n/it/duplicates.ts";
import { useWords } from "../i18n/words.ts";
import { DataTabs } from "../panels/data-tabs.tsx";
import { DuplicateRow } from "../panels/duplicates/duplicate-row.tsx";
import { JoinedList } from "../panels/duplicates/joined-list.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { proposedDay } from "../state/draft.ts";
import { useHistoryRound } from "../state/history.ts";
import { journalRows } from "../state/journal-rows.ts";
import { uuidv7 } from "../state/uuid.ts";
import "../theme/data.css";

addWords({ it, en });

/** What was answered about pairs, and who they are. */
interface Answered {
  readonly merges: readonly EntryOf<"merge">[];
  readonly distinct: readonly EntryOf<"distinct">[];
  readonly nameOf: (id: string) => NamedActor;
}

export default function DuplicatesPage({
  programme,
  onStored,
}: {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}) {
  const { t, lang } = useWords();
  const { id } = programme.settings;
  const pairs = useAnswer(`duplicates\n${id}`, (signal) => listDuplicates(id, signal));
  const answers = useAnswer(`answered\n${id}`, (signal) => answeredPairs(id, signal));
  const { isBusy, problem, send } = useSending();
  const turned = useHistoryRound();
  const [retryPairs, retryAnswers] = [pairs.retry, answers.retry];
  useEffect(() => {
    if (turned === 0) return;
    retryPairs();
    retryAnswers();
  }, [turned, retryPairs, retryAnswers]);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const ids = useRef(new Map<string, string>());

  /** @param what names the answer: given twice, it is stored once */
  const store = (what: string, entry: Pick<AnyNewEntry, "type" | "payload">, outcome: string) =>
    send(async () => {
      const own = ids.current.get(what) ?? uuidv7();
      ids.current.set(what, own);
      const day = parseDay(proposedDay(programme, new Date()));
      const one = { id: own, happenedOn: day ?? "", ...entry } as AnyNewEntry;
      await postEntries(id, [one], lang);
      ids.current.delete(what);
      setSaid(outcome);
      pairs.retry();
      answers.retry();
      onStored();
    });
  const merge = (into: NamedActor, absorbed: NamedActor) =>
    store(
      `merge ${into.id} ${absorbed.id}`,
      { type: "merge", payload: { absorbed: [absorbed.id], into: into.id, reason: "duplicate" } },
      t("duplicates.merged", { name: into.label }),
    );
  const tellApart = ([a, b]: DuplicatePair["actors"]) =>
    store(
      `distinct ${a.id} ${b.id}`,
      { type: "distinct", payload: { actors: [a.id, b.id] } },
      t("duplicates.toldApart", { a: a.label, b: b.label }),
    );
  const takeBack = (entry: Entry, outcome: string) =>
    store(
      `retraction ${entry.id}`,
      { type: "retraction", payload: { entry: entry.id } },
      t(outcome),
    );

  const open = pairs.answer?.items.filter((pair) => !later.has(keyOf(pair))) ?? [];
  return (
    <div className="wrap page data-page">
      <DataTabs />
      <h1 className="finding">
        {pairs.answer === null
          ? t("duplicates.title")
          : t("duplicates.finding", { count: pairs.answer.items.length })}
      </h1>
      <p className="lede">{t("duplicates.lede")}</p>
      <p className={said === "" ? "visually-hidden" : "info"} aria-live="polite">
        {said}
      </p>
      {problem !== null && <ErrorNotice title={t("problem.saveTitle")} problem={problem} />}
      {pairs.problem !== null && (
        <ErrorNotice title={t("duplicates.failed")} problem={pairs.problem}>
          <button type="button" className="button" onClick={pairs.retry}>
            {t("state.retry")}
          </button>
        </ErrorNotice>
      )}
      {pairs.answer === null && pairs.problem === null && (
        <p className="small">{t("duplicates.looking")}</p>
      )}
      {open.map((pair) => (
        <DuplicateRow
          key={keyOf(pair)}
          programme={programme}
          pair={pair}
          isBusy={isBusy}
          onMerge={merge}
          onApart={() => tellApart(pair.actors)}
          onLater={() => setLater(new Set([...later, keyOf(pair)]))}
        />
      ))}
      {later.size > 0 && (
        <p className="pair-actions">
          <button type="button" className="button quiet" onClick={() => setLater(new Set())}>
            {t("duplicates.showLater", { count: later.size })}
          </button>
        </p>
      )}
      {answers.answer !== null && (
        <>
          <JoinedList
            title={t("duplicates.joined")}
            none={t("duplicates.joinedNone")}
            action={t("duplicates.separate")}
            entries={answers.answer.merges}
            words={({ payload }) =>
              t("duplicates.readAs", {
                names: payload.absorbed.map(nameIn(answers.answer)).join(", "),
                name: nameIn(answers.answer)(payload.into),
              })
            }
            isBusy={isBusy}
            onUndo={(entry) => takeBack(entry, "duplicates.separated")}
            testId="joined"
          />
          <JoinedList
            title={t("duplicates.apart")}
            none={t("duplicates.apartNone")}
            action={t("duplicates.reopen")}
            entries={answers.answer.distinct}
            words={({ payload }) =>
              payload.actors.map(nameIn(answers.answer)).join(` ${t("app.and")} `)
            }
            isBusy={isBusy}
            onUndo={(entry) => takeBack(entry, "duplicates.reopened")}
            testId="apart"
          />
        </>
      )}
    </div>
  );
}

const nameIn = (answers: Answered | null) => (id: string) => answers?.nameOf(id).label ?? id;

const keyOf = ({ actors }: DuplicatePair) => actors.map(({ id }) => id).join("\n");

async function answeredPairs(programme: string, signal: AbortSignal): Promise<Answered> {
  const [merges, distinct, retractions] = await Promise.all([
    listEntries(programme, "merge", signal),
    listEntries(programme, "distinct", signal),
    listEntries(programme, "retraction", signal),
  ]);
  const standing = new Set(
    journalRows([...merges, ...distinct, ...retractions]).flatMap(({ entry, state }) =>
      state === "stands" ? [entry.id] : [],
    ),
  );
  const held = {
    merges: merges
      .filter(({ id, payload }) => standing.has(id) && payload.reason === "duplicate")
      .toReversed(),
    distinct: distinct.filter(({ id }) => standing.has(id)).toReversed(),
  };
  const names = await namesOf(
    programme,
    [
      ...held.merges.flatMap(({ payload }) => [...payload.absorbed, payload.into]),
      ...held.distinct.flatMap(({ payload }) => payload.actors),
    ],
    signal,
  );
  return { ...held, nameOf: (id) => names.get(id) ?? unnamed(id) };
}
