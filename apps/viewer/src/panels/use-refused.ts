import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ApiProblem } from "../api/problem.ts";
import { refusedFields } from "../state/refused-fields.ts";
import { focusWrong } from "./programme/field-error.tsx";

/** What the server refused of a form, field by field; the first of them takes the focus. */
export function useRefused<Draft extends object>(
  problem: ApiProblem | null,
  draft: Draft,
): {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly refused: Partial<Record<keyof Draft, string>>;
  readonly noteSent: () => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [sent, setSent] = useState<Draft | null>(null);
  const showFirst = useEffectEvent(() => {
    if (sent !== null) focusWrong(form.current);
  });
  useEffect(() => {
    if (problem !== null && problem.pointed.length > 0) showFirst();
  }, [problem]);
  return {
    form,
    refused: refusedFields(problem?.pointed ?? [], draft, sent),
    noteSent: () => setSent(draft),
  };
}
