/** When ties were being logged, and which: what was not logged was not observed. */
import { type EntryPayloads, RELATIONS, type Relation } from "@legami/core";
import { useState } from "react";
import type { ApiProblem } from "../../api/problem.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatDate, parseDay } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { useEntryList, useOpenRow } from "../../pages/use-entry-list.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { Section } from "../section.tsx";
import { useRefused } from "../use-refused.ts";
import { DeedNote } from "./deed-note.tsx";
import { InlineForm } from "./inline-form.tsx";
import { CorrectButton, RemoveButton } from "./row-buttons.tsx";
import { TextField } from "./text-field.tsx";

type Period = EntryPayloads["logging"];

interface LoggingListProps {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}

export function LoggingList({ programme, onStored }: LoggingListProps) {
  const { t } = useWords();
  const { settings } = programme;
  const list = useEntryList(settings.id, "logging", onStored);
  const { open, setOpen, save } = useOpenRow(list, ({ from }) => from);
  const order = (id: string) => settings.territories.findIndex((one) => one.id === id);
  const rows = [...(list.rows ?? [])].sort(
    (a, b) =>
      order(a.payload.territory) - order(b.payload.territory) ||
      (a.payload.from < b.payload.from ? -1 : 1),
  );
  const labelOf = (id: string) => settings.territories.find((one) => one.id === id)?.label ?? id;
  const sentence = ({ territory, relation, from, to }: Period) =>
    t(to === null ? "programme.loggedSince" : "programme.loggedBetween", {
      where: labelOf(territory),
      what: t(`programme.relations.${relation}`),
      from: formatDate(from),
      to: to === null ? "" : formatDate(to),
    });
  return (
    <Section id="logging" title={t("programme.logging")} hint={t("programme.loggingHint")}>
      {list.rows !== null && rows.length === 0 && (
        <p className="small">{t("programme.loggingNone")}</p>
      )}
      {rows.length > 0 && (
        <ul className="answer-rows">
          {rows.map((entry) => (
            <li key={entry.id} data-testid="logging-period">
              <span>{sentence(entry.payload)}</span>
              <CorrectButton name={sentence(entry.payload)} onOpen={() => setOpen(entry)} />
              <RemoveButton
                name={sentence(entry.payload)}
                isBusy={list.isBusy}
                onRemove={() => list.withdraw(entry)}
              />
            </li>
          ))}
        </ul>
      )}
      <DeedNote list={list} />
      {open === null ? (
        <button
          type="button"
          className="button"
          onClick={() => setOpen("new")}
          data-testid="add-logging"
        >
          {t("programme.addLogging")}
        </button>
      ) : (
        <PeriodForm
          key={open === "new" ? "new" : open.id}
          programme={programme}
          first={open === "new" ? null : open.payload}
          isBusy={list.isBusy}
          problem={list.problem}
          onSave={save}
          onLeave={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function PeriodForm({
  programme,
  first,
  isBusy,
  problem,
  onSave,
  onLeave,
}: {
  readonly programme: ProgrammeHead;
  readonly first: Period | null;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSave: (period: Period) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useWords();
  const territories = programme.settings.territories.filter(({ role }) => role !== "outside");
  const [territory, setTerritory] = useState(first?.territory ?? territories[0]?.id ?? "");
  const [relation, setRelation] = useState<Relation>(first?.relation ?? "LO");
  const [from, setFrom] = useState(first === null ? "" : formatDate(first.from));
  const [to, setTo] = useState(first?.to == null ? "" : formatDate(first.to));
  const { form, refused, noteSent } = useRefused(problem, { territory, relation, from, to });
  const begin = parseDay(from);
  const end = to.trim() === "" ? undefined : parseDay(to);
  const errorOf = (day: ReturnType<typeof parseDay> | undefined) =>
    day === null ? "date" : day === "no-day" ? "noDay" : undefined;
  const isReversed = typeof begin === "string" && typeof end === "string" && end < begin;
  const submit = () => {
    const isWhole = begin !== null && begin !== "no-day" && end !== null && end !== "no-day";
    if (!isWhole || isReversed) return;
    noteSent();
    onSave({ territory, relation, from: begin, to: end ?? null });
  };
  return (
    <InlineForm
      form={form}
      label={t("programme.addLogging")}
      save={t("programme.saveLogging")}
      isBusy={isBusy}
      testId="save-logging"
      onSubmit={submit}
      onLeave={onLeave}
    >
      {(tried) => (
        <>
          <LabelledSelect
            label={t("programme.field.territory")}
            options={territories.map(({ id, label }) => ({ value: id, label }))}
            value={territory}
            onChange={setTerritory}
            error={refused.territory}
            testId="logging-territory"
          />
          <LabelledSelect
            label={t("programme.field.relation")}
            options={RELATIONS.map((value) => ({
              value,
              label: t(`programme.relations.${value}`),
            }))}
            value={relation}
            onChange={(value) => setRelation(value as Relation)}
            error={refused.relation}
            testId="logging-relation"
          />
          <TextField
            label={t("programme.field.from")}
            value={from}
            onChange={setFrom}
            error={(tried ? errorOf(begin) : undefined) ?? refused.from}
            isDay
            testId="logging-from"
          />
          <TextField
            label={t("programme.field.to")}
            value={to}
            onChange={setTo}
            error={(tried ? (isReversed ? "reversed" : errorOf(end)) : undefined) ?? refused.to}
            hint={t("programme.toHint")}
            isDay
            testId="logging-to"
          />
        </>
      )}
    </InlineForm>
  );
}
