import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { comeIn } from "../api/session.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { uuidv7 } from "../state/uuid.ts";
import { ErrorNotice } from "./notice.tsx";
import { PasswordField } from "./password-field.tsx";

/** The coordinator comes in. */
export function PasswordForm({ onIn }: { readonly onIn: () => void }) {
  const words = useWords();
  const { t, lang } = words;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const refuse = (said: string) => {
    setFault(said);
    field.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setFault(null);
    setProblem(null);
    if (password === "") return refuse(t("enter.missing"));
    setBusy(true);
    try {
      await comeIn({ password }, uuidv7(), lang);
      onIn();
    } catch (error) {
      const cause = asProblem(error);
      const said = refusal(words, cause);
      if (said === null) setProblem(cause);
      else refuse(said);
      setBusy(false);
    }
  };
  return (
    <form className="password-form" noValidate onSubmit={(event) => void submit(event)}>
      <PasswordField
        ref={field}
        id={id}
        label={t("enter.password")}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={fault}
      />
      {problem !== null && <ErrorNotice title="" problem={problem} />}
      <button type="submit" className="button primary big" aria-disabled={isBusy}>
        {t(isBusy ? "enter.busy" : "enter.submit")}
      </button>
    </form>
  );
}

/** What is wrong with what was typed; null where it is not that. */
function refusal({ t }: Words, { code, retryAfterSeconds }: ApiProblem): string | null {
  if (code === "LEGAMI_SIGN_IN_REFUSED") return t("enter.wrong");
  if (code !== "LEGAMI_TOO_MANY_GUESSES") return null;
  return t("enter.wait", { count: Math.ceil((retryAfterSeconds ?? 60) / 60) });
}
