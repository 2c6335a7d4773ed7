import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { PATHS } from "../pages/paths.ts";
import type { Saved, Saving } from "../pages/use-saving.ts";
import { addressOf } from "../state/draft.ts";
import { useView } from "../state/location.ts";
import { entryWords } from "./entry-words.ts";
import { Link } from "./link.tsx";
import { ErrorNotice } from "./notice.tsx";
import { SavedActions, SavedTitle } from "./saved-parts.tsx";

interface SavedPanelProps {
  readonly programme: ProgrammeHead;
  readonly saved: Saved;
  readonly saving: Saving;
  /** Whoever sits here sees the network, too. */
  readonly canLook: boolean;
  readonly onAnother: () => void;
}

export function SavedPanel({ programme, saved, saving, canLook, onAnother }: SavedPanelProps) {
  const words = useWords();
  const { t } = words;
  const [view] = useView();
  const [a, b] = saved.names;
  const address = canLook ? addressOf(saved.entry, programme, view) : null;
  const outcome = saved.isUndone
    ? "log.undone"
    : saved.isConfirmation
      ? "log.confirmed"
      : "log.saved";
  const hasActor = saved.before.some(({ type }) => type === "actor");
  return (
    <div className="saved" data-testid="saved" data-entry={saved.entry.id}>
      <SavedTitle text={t(outcome)} />
      <p className="lede">{t("log.savedEvent", { a, b, what: entryWords(words, saved.entry) })}</p>
      {saved.wasAlreadyThere && <p className="small">{t("log.alreadyThere")}</p>}
      {saved.isUndone && hasActor && !canLook && <p className="small">{t("log.actorStays")}</p>}
      {saving.problem !== null && (
        <ErrorNotice title={t("problem.undoTitle")} problem={saving.problem} />
      )}
      <SavedActions
        again={t("log.again", { name: a })}
        onAnother={onAnother}
        onUndo={saved.isUndone ? null : saving.undo}
        isBusy={saving.isBusy}
      >
        {!saved.isUndone && address !== null && (
          <Link className="button big" to={PATHS.compare + address} data-testid="show-in-network">
            {t("log.show")}
          </Link>
        )}
      </SavedActions>
    </div>
  );
}
