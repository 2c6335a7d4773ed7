/** Who was asked in a wave, and who answered. */
import { type EntryOf, responseCounts } from "@legami/core";
import { useState } from "react";
import { listActors } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { NamedActor, ProgrammeHead, TimelineMoment } from "../../api/wire.ts";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { useEntryList } from "../../pages/use-entry-list.ts";
import { type Asked, answerOf, flagsOf, responseOf } from "../../state/responses.ts";
import { ActorField } from "../actor-field.tsx";
import { LabelledSelect } from "../labelled-select.tsx";
import { Section } from "../section.tsx";
import { AnswersByTerritory } from "./answers-by-territory.tsx";
import { DeedNote } from "./deed-note.tsx";
import { RemoveButton } from "./row-buttons.tsx";
import { ToldAnswers } from "./told-answers.tsx";

const MOST_AT_FIRST = 60;
const ANSWERS: readonly Asked[] = ["answered", "silent", "unasked"];

interface ResponseListProps {
  readonly programme: ProgrammeHead;
  readonly wave: TimelineMoment;
  readonly onStored: () => void;
}

export function ResponseList({ programme, wave, onStored }: ResponseListProps) {
  const words = useWords();
  const { t, lang } = words;
  const { settings, head } = programme;
  const list = useEntryList(settings.id, "response", onStored);
  const register = useAnswer(`register\n${settings.id}\n${head.hash}`, (signal) =>
    listActors(settings.id, signal),
  );
  // Who came later could not be asked then.
  const known = useAnswer(`register\n${settings.id}\n${head.hash}\n${wave.at}`, (signal) =>
    listActors(settings.id, signal, wave.at),
  );
  const [only, setOnly] = useState<Asked | "all">("all");
  const [isWhole, setWhole] = useState(false);
  const day = settings.waves.find(({ id }) => id === wave.at)?.date ?? settings.t0 ?? "";
  const actors = register.answer ?? [];
  const names = new Map(actors.map((one) => [one.id, one.label]));
  const nameOf = ({ payload }: EntryOf<"response">) => names.get(payload.actor) ?? payload.actor;
  const rows = (list.rows ?? [])
    .filter(({ payload }) => payload.wave === wave.at)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
  const { asked, answered, rate } = responseCounts(rows);
  const shown = rows.filter((row) => only === "all" || answerOf(row) === only);
  const inList = new Set(rows.map(({ payload }) => payload.actor));
  const missing = (known.answer ?? []).filter(({ id }) => !inList.has(id));
  const addAll = (all: readonly NamedActor[]) =>
    list.add(
      all.map(({ id }) => ({ happenedOn: day, payload: responseOf(wave.at, id, "silent") })),
    );
  return (
    <Section id="responses" title={t("programme.responses")} hint={t("programme.responsesHint")}>
      {list.rows !== null && (
        <p className="say" data-testid="response-counts">
          {asked === 0
            ? t("programme.askedNone")
            : `${t("programme.asked", { count: asked })} ${t("programme.answered", {
                count: answered,
              })}${rate === null ? "" : ` (${formatShare(lang, rate)})`}.`}
        </p>
      )}
      <DeedNote list={list} />
      <ToldAnswers
        programme={programme}
        wave={wave}
        rows={rows}
        names={names}
        list={list}
        day={day}
      />
      <ActorField
        key={rows.length}
        programme={settings.id}
        label={t("programme.addAsked")}
        recent={[]}
        accepts={({ id }) => !inList.has(id)}
        value={null}
        onChange={(actor) => actor !== null && addAll([actor])}
        error={null}
        testId="add-asked"
      />
      {missing.length > 0 && list.rows !== null && (
        <button
          type="button"
          className="button"
          aria-disabled={list.isBusy}
          onClick={() => addAll(missing)}
          data-testid="ask-all"
        >
          {t(rows.length === 0 ? "programme.askWhole" : "programme.askAll", {
            count: missing.length,
          })}
        </button>
      )}
      {asked > 0 && <AnswersByTerritory programme={programme} rows={rows} actors={actors} />}
      {rows.length > 0 && (
        <>
          <LabelledSelect
            label={t("programme.show")}
            options={(["all", ...ANSWERS] as const).map((value) => ({
              value,
              label: t(`programme.answers.${value}`),
            }))}
            value={only}
            onChange={(value) => setOnly(value as typeof only)}
            testId="response-filter"
          />
          <ul className="answer-rows">
            {shown.slice(0, isWhole ? undefined : MOST_AT_FIRST).map((row) => (
              <li key={row.payload.actor} data-testid="response" data-answer={answerOf(row)}>
                <span>
                  {nameOf(row)}
                  {row.payload.asked && row.payload.roster !== "all" && (
                    <small> {t("programme.roster", { count: row.payload.roster.length })}</small>
                  )}
                </span>
                <LabelledSelect
                  label={t("programme.answerOf", { name: nameOf(row) })}
                  isLabelHidden
                  options={ANSWERS.map((value) => ({
                    value,
                    label: t(`programme.answers.${value}`),
                  }))}
                  value={answerOf(row)}
                  onChange={(value) =>
                    list.correct(row, { ...row.payload, ...flagsOf(value as Asked) })
                  }
                  testId={`answer-${row.payload.actor}`}
                />
                <RemoveButton
                  name={nameOf(row)}
                  isBusy={list.isBusy}
                  onRemove={() => list.withdraw(row)}
                />
              </li>
            ))}
          </ul>
          {shown.length > MOST_AT_FIRST && !isWhole && (
            <button type="button" className="button" onClick={() => setWhole(true)}>
              {t("programme.showAll", { count: shown.length })}
            </button>
          )}
        </>
      )}
    </Section>
  );
}
