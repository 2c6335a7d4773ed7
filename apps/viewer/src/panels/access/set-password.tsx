import { type FormEvent, useId, useState } from "react";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { changePassword } from "../../api/session.ts";
import { useWords } from "../../i18n/words.ts";
import { ErrorNotice } from "../notice.tsx";
import { PasswordField } from "../password-field.tsx";

/** Set the coordinator's password, or change it. */
export function SetPassword({ isSet }: { readonly isSet: boolean }) {
  const { t, lang } = useWords();
  const id = useId();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const isWrong = problem?.code === "LEGAMI_INVALID_ENTRY";
  const isWeak = problem?.code === "LEGAMI_WEAK_PASSWORD";
  const wait = problem?.code === "LEGAMI_TOO_MANY_GUESSES" ? problem : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || next === "") return;
    setBusy(true);
    setDone(false);
    setProblem(null);
    try {
      await changePassword(isSet ? current : null, next, lang);
      setCurrent("");
      setNext("");
      setDone(true);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="password-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>{t(isSet ? "access.passwordSet" : "access.passwordNone")}</p>
      {isSet && (
        <PasswordField
          id={`${id}-current`}
          label={t("access.passwordCurrent")}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={isWrong ? t("enter.wrong") : null}
        />
      )}
      <PasswordField
        id={`${id}-next`}
        label={t("access.passwordNew")}
        hint={t("access.passwordHint")}
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={isWeak ? (problem?.detail ?? null) : null}
      />
      {wait !== null && (
        <p className="field-error" role="alert">
          {t("enter.wait", { count: Math.ceil((wait.retryAfterSeconds ?? 60) / 60) })}
        </p>
      )}
      {problem !== null && !isWrong && !isWeak && wait === null && (
        <ErrorNotice title={t("access.passwordFailed")} problem={problem} />
      )}
      <button type="submit" className="button primary" aria-disabled={isBusy}>
        {t(isSet ? "access.passwordChange" : "access.passwordPut")}
      </button>
      <p aria-live="polite">{isDone ? t("access.passwordDone") : ""}</p>
    </form>
  );
}
