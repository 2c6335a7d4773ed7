/** Who told of their ties in a survey without being noted as having answered: noted at one press. */
import { type EntryOf, reportersIn } from "@legami/core";
import { listInForce } from "../../api/entries-in-force.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { ProgrammeHead, TimelineMoment } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { EntryList } from "../../pages/use-entry-list.ts";
import { flagsOf, responseOf, unmarked } from "../../state/responses.ts";

interface ToldAnswersProps {
  readonly programme: ProgrammeHead;
  readonly wave: TimelineMoment;
  readonly rows: readonly EntryOf<"response">[];
  /** Of those on the register. */
  readonly names: ReadonlyMap<string, string>;
  readonly list: EntryList<"response">;
  readonly day: string;
}

export function ToldAnswers({ programme, wave, rows, names, list, day }: ToldAnswersProps) {
  const { t } = useWords();
  const { settings, head } = programme;
  const told = useAnswer(`told\n${settings.id}\n${head.hash}`, (signal) =>
    listInForce(settings.id, "assessment", signal),
  );
  const reporters = reportersIn(told.answer ?? [], settings, wave.at);
  const all = unmarked(reporters, rows).filter(({ actor }) => names.has(actor));
  if (list.rows === null || all.length === 0) return null;
  const mark = () =>
    list.add(
      all.map(({ actor, row }) => ({
        happenedOn: day,
        payload: {
          ...(row?.payload ?? responseOf(wave.at, actor, "answered")),
          ...flagsOf("answered"),
        },
        ...(row === null ? {} : { corrects: row.id }),
      })),
    );
  return (
    <div className="info" data-testid="told-answers">
      <p>{t("programme.told", { count: all.length })}</p>
      <button
        type="button"
        className="button primary"
        aria-disabled={list.isBusy}
        onClick={() => !list.isBusy && mark()}
        data-testid="mark-answered"
      >
        {t("programme.markAnswered", { count: all.length })}
      </button>
    </div>
  );
}
