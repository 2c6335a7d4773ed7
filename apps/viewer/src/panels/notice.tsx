/** Something went wrong, or is missing, said in words with what to do next. */
import type { ReactNode } from "react";
import type { ApiProblem } from "../api/problem.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { WarnIcon } from "../theme/icons.tsx";

/** The server's own words if it has any, else ours for the kind of failure. */
function problemText({ t, has }: Words, problem: ApiProblem): string {
  if (has(`problem.${problem.code}`)) return t(`problem.${problem.code}`);
  return problem.detail ?? t("problem.other");
}

export function ErrorNotice({
  title,
  problem,
  children,
}: {
  readonly title: string;
  readonly problem: ApiProblem;
  readonly children?: ReactNode;
}) {
  const words = useWords();
  return (
    <div className="error" role="alert" data-testid="error" data-code={problem.code}>
      <WarnIcon />
      <div>
        <b>{title}</b> {problemText(words, problem)}
        {problem.errors.length > 0 && (
          <ul>
            {problem.errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        )}
      </div>
      {children}
    </div>
  );
}

export function Info({ children }: { readonly children: ReactNode }) {
  return <div className="info">{children}</div>;
}
