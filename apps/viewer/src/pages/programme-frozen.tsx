/** Frozen snapshots: what was known and how it was read, kept as it was. */
import { type FormEvent, useRef, useState } from "react";
import { type Frozen, freeze, frozenFile } from "../api/programme-client.ts";
import { useFrozen } from "../api/use-frozen.ts";
import { useSending } from "../api/use-sending.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatCount, formatDate, formatInstant } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { LabelledSelect } from "../panels/labelled-select.tsx";
import { Link } from "../panels/link.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { TextField } from "../panels/programme/text-field.tsx";
import { Section } from "../panels/section.tsx";
import { useView } from "../state/location.ts";
import { uuidv7 } from "../state/uuid.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { PATHS } from "./paths.ts";

export function ProgrammeFrozen({ programme }: { readonly programme: ProgrammeHead }) {
  const { t } = useWords();
  const frozen = useFrozen(programme.settings.id);
  return (
    <>
      <p className="lede">{t("programme.frozenLede")}</p>
      <FreezeForm programme={programme} onFrozen={frozen.retry} />
      <Section id="frozen" title={t("programme.frozenList")}>
        {frozen.problem !== null && (
          <ErrorNotice title={t("programme.readFailed")} problem={frozen.problem}>
            <button type="button" className="button" onClick={frozen.retry}>
              {t("state.retry")}
            </button>
          </ErrorNotice>
        )}
        {frozen.answer?.length === 0 && <p className="small">{t("programme.frozenNone")}</p>}
        <ul className="frozen-list">
          {frozen.answer?.map((one) => (
            <FrozenRow key={one.id} programme={programme} frozen={one} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function FreezeForm({
  programme,
  onFrozen,
}: {
  readonly programme: ProgrammeHead;
  readonly onFrozen: () => void;
}) {
  const words = useWords();
  const { t, lang } = words;
  const { isBusy, problem, send } = useSending();
  const key = useRef(uuidv7());
  const proposed = t("programme.titleProposed", {
    date: formatDate(new Date().toISOString().slice(0, 10)),
  });
  const [title, setTitle] = useState(proposed);
  const [note, setNote] = useState("");
  const [at, setAt] = useState("");
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const waves = programme.moments.filter(({ kind }) => kind === "wave");
  const change = (set: (text: string) => void) => (text: string) => {
    key.current = uuidv7();
    setDone(null);
    set(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "") return;
    send(async () => {
      const { digest } = await freeze(
        programme.settings.id,
        {
          id: key.current,
          title: title.trim(),
          ...(note.trim() === "" ? {} : { note: note.trim() }),
          ...(at === "" ? {} : { at: [at] }),
        },
        lang,
      );
      key.current = uuidv7();
      setDone(digest);
      setTitle(proposed);
      setNote("");
      setTried(false);
      onFrozen();
    });
  };
  return (
    <form className="set-rows set-inline freeze-form" noValidate onSubmit={submit}>
      <fieldset aria-label={t("programme.freeze")}>
        <TextField
          label={t("programme.field.title")}
          value={title}
          onChange={change(setTitle)}
          error={tried && title.trim() === "" ? "required" : undefined}
          placeholder={t("programme.titlePlaceholder")}
          maxLength={200}
          testId="freeze-title"
        />
        <LabelledSelect
          label={t("programme.field.moments")}
          options={[
            { value: "", label: t("programme.allWaves") },
            ...waves.map((one) => ({ value: one.at, label: words.moment(programme, one.at) })),
          ]}
          value={at}
          onChange={change(setAt)}
          testId="freeze-at"
        />
        <TextField
          label={t("programme.field.note")}
          value={note}
          onChange={change(setNote)}
          hint={t("programme.noteHint")}
          maxLength={2000}
          isLong
        />
        <div className="set-actions">
          <button
            type="submit"
            className="button primary"
            aria-disabled={isBusy}
            data-testid="freeze"
          >
            {t("programme.freeze")}
            {isBusy && <span aria-hidden="true"> …</span>}
          </button>
          <span className="small">{t("programme.freezeHint")}</span>
        </div>
      </fieldset>
      {problem !== null && <ErrorNotice title={t("programme.freezeFailed")} problem={problem} />}
      <p aria-live="polite">{done !== null && t("programme.frozenNow", { digest: short(done) })}</p>
    </form>
  );
}

/** As much of a digest as is compared by eye. */
const short = (digest: string) => digest.slice(0, 16);

function FrozenRow({
  programme,
  frozen,
}: {
  readonly programme: ProgrammeHead;
  readonly frozen: Frozen;
}) {
  const words = useWords();
  const { t, lang } = words;
  const [view] = useView();
  const { id, title, note, frozenAt, head, digest, parameters, snapshots } = frozen;
  return (
    <li data-testid="frozen">
      <div>
        <b>{title}</b>
        <p className="small">
          {t("programme.frozenAt", {
            when: formatInstant(lang, frozenAt),
            entries: formatCount(lang, head.seq),
          })}
        </p>
        {note !== null && <p>{note}</p>}
        <details>
          <summary>
            {t("programme.digest")} <code>{short(digest)}</code>
          </summary>
          <dl className="digests">
            <dt>{t("programme.digestFile")}</dt>
            <dd>
              <code>{digest}</code>
            </dd>
            {snapshots.map((one) => (
              <Digest key={one.at} name={words.moment(programme, one.at)} value={one.snapshot} />
            ))}
            <Digest name={t("programme.digestParameters")} value={parameters} />
            <Digest name={t("programme.digestHead")} value={head.hash} />
          </dl>
        </details>
      </div>
      <div className="frozen-actions">
        <Link
          className="button"
          to={PATHS.figures + formatView({ ...sharedView(view), known: frozenAt })}
          data-testid="frozen-figures"
        >
          {t("programme.redoFigures")}
        </Link>
        <a
          className="button"
          href={frozenFile(programme.settings.id, id)}
          download
          aria-label={t("programme.downloadNamed", { title })}
          data-testid="frozen-file"
        >
          {t("programme.download")}
        </a>
      </div>
    </li>
  );
}

function Digest({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </>
  );
}
