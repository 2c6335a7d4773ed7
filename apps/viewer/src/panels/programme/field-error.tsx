import { type RefObject, useEffect } from "react";
import type { ApiProblem } from "../../api/problem.ts";
import { useWords, type Words } from "../../i18n/words.ts";

/** A key of `programme.errors`, or what the server says. */
export function errorWords({ t, has }: Pick<Words, "t" | "has">, error: string): string {
  const known = `programme.errors.${error}`;
  return has(known) ? t(known) : error;
}

/** What is wrong with a list or a group of numbers as a whole; it is found as a field is. */
export function ListError({ error }: { readonly error: string | undefined }) {
  const words = useWords();
  if (error === undefined) return null;
  return (
    <p className="field-error" tabIndex={-1} data-wrong="" data-testid="list-error">
      {errorWords(words, error)}
    </p>
  );
}

/** What the server refused is gone to as soon as it says so. */
export function useFocusOnRefused(
  form: RefObject<HTMLElement | null>,
  problem: ApiProblem | null,
): void {
  useEffect(() => {
    if (problem !== null && problem.pointed.length > 0) focusWrong(form.current);
  }, [problem, form]);
}

/** To the first place that has to be mended, once it says so. */
export function focusWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong]")?.focus(),
  );
}
