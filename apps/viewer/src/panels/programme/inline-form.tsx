import { type ReactNode, type RefObject, useState } from "react";
import { useWords } from "../../i18n/words.ts";

/** A form that opens where its list ends, with the button that saves and, beside it, the way out. */
export function InlineForm({
  form,
  label,
  save,
  isBusy,
  testId,
  onSubmit,
  onLeave,
  children,
}: {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly label: string;
  /** What the button that saves says. */
  readonly save: string;
  readonly isBusy: boolean;
  /** Of the button that saves. */
  readonly testId: string;
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  /** @param tried somebody has tried to save: what is wrong may be said */
  readonly children: (tried: boolean) => ReactNode;
}) {
  const { t } = useWords();
  const [tried, setTried] = useState(false);
  return (
    <form
      ref={form}
      className="set-rows set-inline"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        onSubmit();
      }}
    >
      <fieldset aria-label={label}>
        {children(tried)}
        <div className="set-actions">
          <button
            type="submit"
            className="button primary"
            aria-disabled={isBusy}
            data-testid={testId}
          >
            {save}
          </button>
          <button type="button" className="button quiet" onClick={onLeave}>
            {t("programme.leave")}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
