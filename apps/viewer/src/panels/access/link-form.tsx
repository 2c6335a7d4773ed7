import { type FormEvent, useId, useRef, useState } from "react";
import { makeLink } from "../../api/coordination.ts";
import { useSending } from "../../api/use-sending.ts";
import type { MadeLink, NamedActor, ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { uuidv7 } from "../../state/uuid.ts";
import { ActorField } from "../actor-field.tsx";
import { ChoiceField } from "../choice-field.tsx";
import { ErrorNotice } from "../notice.tsx";
import { useRefused } from "../use-refused.ts";

const MONTHS = [3, 6, 12] as const;
const MONTH_MS = (365 / 12) * 24 * 3_600_000;

/** For whom a link is, and how long. */
export function LinkForm({
  programme,
  onMade,
}: {
  readonly programme: ProgrammeHead;
  readonly onMade: (link: MadeLink) => void;
}) {
  const { t, lang } = useWords();
  const id = useId();
  const { settings } = programme;
  const { isBusy, problem, send } = useSending();
  const key = useRef(uuidv7());
  const [whose, setWhose] = useState<"territory" | "actor">("territory");
  const [territory, setTerritory] = useState<string | null>(null);
  const [actor, setActor] = useState<NamedActor | null>(null);
  const [named, setNamed] = useState<string | null>(null);
  const [months, setMonths] = useState<number>(12);
  const [tried, setTried] = useState(false);
  const territories = settings.territories.filter(({ role }) => role !== "outside");
  const chosen =
    whose === "actor"
      ? (actor?.label ?? "")
      : (territories.find((one) => one.id === territory)?.label ?? "");
  const label = named ?? chosen;
  const draft = { territory, actor, label, expiresAt: months };
  const { form, refused, noteSent } = useRefused(problem, draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen === "" || label.trim() === "") return;
    // What differs is another request, and needs another key.
    const expiresAt = new Date(Date.now() + months * MONTH_MS).toISOString();
    const side = whose === "actor" ? { actor: actor?.id ?? "" } : { territory: territory ?? "" };
    noteSent();
    send(async () => {
      const link = { label: label.trim(), expiresAt, ...side };
      const made = await makeLink(settings.id, link, key.current, lang);
      onMade(made);
    });
  };
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      key.current = uuidv7();
      set(value);
    };
  };
  return (
    <form ref={form} className="data-form" noValidate onSubmit={submit}>
      <ChoiceField
        label={t("access.whose")}
        choices={(["territory", "actor"] as const).map((value) => ({
          value,
          label: t(`access.${value}`),
          hint: t(`access.${value}Hint`),
        }))}
        value={whose}
        onChange={change((value) => setWhose(value as typeof whose))}
        error={null}
        testId="link-whose"
      />
      {whose === "territory" ? (
        <ChoiceField
          label={t("access.which")}
          choices={territories.map((one) => ({ value: one.id, label: one.label }))}
          value={territory}
          onChange={change(setTerritory)}
          error={
            tried && territory === null ? t("access.errors.territory") : (refused.territory ?? null)
          }
          testId="link-territory"
        />
      ) : (
        <ActorField
          programme={settings.id}
          label={t("access.whichActor")}
          recent={[]}
          accepts={() => true}
          value={actor}
          onChange={change(setActor)}
          error={tried && actor === null ? t("access.errors.actor") : (refused.actor ?? null)}
          testId="link-actor"
        />
      )}
      <div className="field">
        <div className="field-name">
          <label htmlFor={id}>{t("access.label")}</label>
        </div>
        <div className="field-body">
          <input
            id={id}
            className="text-input"
            type="text"
            autoComplete="off"
            maxLength={200}
            value={label}
            aria-invalid={refused.label !== undefined}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => change(setNamed)(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} className="small">
            {t("access.labelHint")}
          </p>
          <p id={`${id}-error`} className="field-error">
            {refused.label}
          </p>
        </div>
      </div>
      <ChoiceField
        label={t("access.expiry")}
        choices={MONTHS.map((count) => ({
          value: String(count),
          label: t("access.months", { count }),
        }))}
        value={String(months)}
        onChange={change((value) => setMonths(Number(value)))}
        error={refused.expiresAt ?? null}
        testId="link-expiry"
      />
      {problem !== null && <ErrorNotice title={t("access.makeFailed")} problem={problem} />}
      <button
        type="submit"
        className="button primary"
        aria-disabled={isBusy}
        data-testid="link-make"
      >
        {t("access.make")}
        {isBusy && <span aria-hidden="true"> …</span>}
      </button>
    </form>
  );
}
