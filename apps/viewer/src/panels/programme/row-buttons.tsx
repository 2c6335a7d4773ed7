/** What can be done with a row of a list. */
import { useWords } from "../../i18n/words.ts";

interface OfRow {
  /** What the row is called where only the button is read out. */
  readonly name: string;
}

export function CorrectButton({ name, onOpen }: OfRow & { readonly onOpen: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="button quiet"
      aria-label={t("programme.correctNamed", { name })}
      onClick={onOpen}
    >
      {t("programme.correct")}
    </button>
  );
}

export function RemoveButton({
  name,
  isBusy,
  className = "",
  onRemove,
}: OfRow & {
  readonly isBusy?: boolean;
  readonly className?: string;
  readonly onRemove: () => void;
}) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={`button quiet ${className}`.trim()}
      aria-label={t("programme.removeNamed", { name })}
      aria-disabled={isBusy}
      onClick={onRemove}
    >
      {t("programme.remove")}
    </button>
  );
}
