/** The two are tied already: somebody who logs it once more most often means that it goes on. */
import { tiesBetween } from "../api/client.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import type { Saving } from "../pages/use-saving.ts";
import { isTie, sidesOf, type Tie } from "../state/correction.ts";
import type { Draft } from "../state/draft.ts";
import { recordedWords, whatWords } from "./entry-words.ts";

export function AlreadyLogged({
  programme,
  draft,
  day,
  isLink,
  saving,
}: {
  readonly programme: ProgrammeHead;
  readonly draft: Draft;
  /** The day of the form; null or `no-day` while it is none. */
  readonly day: string | null;
  /** Whoever came in by a link is shown what that link recorded, and knows who that was. */
  readonly isLink: boolean;
  readonly saving: Pick<Saving, "isBusy" | "confirm">;
}) {
  const words = useWords();
  const { t } = words;
  const { who, with: other } = draft;
  const isAsked = who !== null && other !== null && draft.added == null;
  const { settings } = programme;
  const question = isAsked ? `between\n${settings.id}\n${who.id}\n${other.id}` : null;
  const { answer, answered } = useAnswer(question, (signal) =>
    tiesBetween(settings.id, [who?.id ?? "", other?.id ?? ""], signal),
  );
  if (question === null || answered !== question || who === null) return null;
  // The latest that this side said: another's answer is not for it to confirm.
  const latest = answer?.find(
    (entry): entry is Tie =>
      isTie(entry) && (entry.type === "event" || sidesOf(entry)[0] === who.id),
  );
  if (latest === undefined) return null;
  const isDay = day !== null && day !== "no-day";
  return (
    <div className="info already" data-testid="already-logged" role="note">
      <p>
        {t("log.already", {
          when: [
            formatDate(latest.happenedOn),
            isLink ? "" : recordedWords(words, latest.recordedBy),
          ]
            .filter(Boolean)
            .join(" "),
        })}{" "}
        <b>{whatWords(words, latest)}.</b> {t("log.alreadyElse")}
      </p>
      {isDay && day > latest.happenedOn && (
        <p className="already-actions">
          <button
            type="button"
            className="button"
            aria-disabled={saving.isBusy}
            onClick={() => saving.confirm(latest, draft)}
            data-testid="log-confirm"
          >
            {t("log.confirm")}
          </button>
          <span className="small">{t("log.confirmHint")}</span>
        </p>
      )}
    </div>
  );
}
