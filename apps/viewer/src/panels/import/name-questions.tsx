/** Who is probably on the register already: it is the same, or it is another; both can be changed. */
import type { ImportChoices, ImportQuestion } from "../../api/import-client.ts";
import { useWords } from "../../i18n/words.ts";

interface NameQuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly choices: ImportChoices;
  readonly onChoose: (patch: ImportChoices) => void;
}

export function NameQuestions({ questions, choices, onChoose }: NameQuestionsProps) {
  const { t } = useWords();
  const given = choices.names ?? [];
  const answer = (name: string, actor: string | null) => {
    const others = given.filter((one) => one.name !== name);
    const isGiven = given.some((one) => one.name === name && one.actor === actor);
    onChoose({ names: isGiven ? others : [...others, { name, actor }] });
  };
  return (
    <section className="sect" id="import-names">
      <div className="sect-head">
        <h2>{t("import.names")}</h2>
        <span className="small">{t("import.namesHint")}</span>
      </div>
      <ul className="import-questions" data-testid="import-questions">
        {questions.map(({ name, rows, candidate, answer: said }) => (
          <li key={name}>
            <span>
              <b>{t("import.question", { name, candidate: candidate.label })}</b>{" "}
              <span className="small">
                {t("import.questionRows", { count: rows.length, rows: rows.join(", ") })}
              </span>
            </span>
            <fieldset className="chips">
              <legend className="visually-hidden">
                {t("import.question", { name, candidate: candidate.label })}
              </legend>
              <button
                type="button"
                className="chip"
                aria-pressed={said === "same"}
                onClick={() => answer(name, candidate.id)}
                data-testid="name-same"
              >
                {t("import.same")}
              </button>
              <button
                type="button"
                className="chip"
                aria-pressed={said === "different"}
                onClick={() => answer(name, null)}
                data-testid="name-different"
              >
                {t("import.different")}
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}
