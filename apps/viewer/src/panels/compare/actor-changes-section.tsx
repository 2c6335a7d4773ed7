import { useActorPairs } from "../../api/use-actor-pairs.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { ViewChange } from "../../state/location.ts";
import type { Resolved } from "../../state/timeline.ts";
import type { Selection } from "../../state/view-state.ts";
import type { KnownActor } from "../known-actor.ts";
import { NetworkAsked } from "../network-asked.tsx";
import { Section } from "../section.tsx";
import { ActorPairTable } from "./actor-pair-table.tsx";
import "../../theme/actor-pairs.css";

interface ActorChangesSectionProps {
  readonly programme: ProgrammeHead;
  readonly of: Resolved;
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
  /** The address says that they are looked at. */
  readonly isOpen: boolean;
  readonly change: ViewChange;
  readonly onSelect: (selection: Selection) => void;
}

/** The paths through every actor take a while in a large network: they are asked for by whoever looks. */
export function ActorChangesSection(props: ActorChangesSectionProps) {
  const { programme, of, actors, dates, isOpen, change, onSelect } = props;
  const { t, lang } = useWords();
  const asked = useActorPairs(programme, of, lang, isOpen);
  const { answer, isBusy } = asked;
  return (
    <Section
      id="actors"
      title={t("compare.actorChanges")}
      hint={t("compare.actorChangesHint")}
      className="actor-values"
      testId="actor-changes"
    >
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => change({ list: isOpen ? null : "actors" }, "replace")}
      >
        {t(isOpen ? "compare.hideActors" : "compare.showActors")}
      </button>
      {isOpen && (
        <div aria-busy={isBusy}>
          <NetworkAsked
            asked={asked}
            change={change}
            waiting={
              <p className="small" role="status">
                {t("compare.actorsBusy")}
              </p>
            }
          />
          {answer !== null && (
            <>
              <ActorPairTable
                comparison={answer}
                actors={actors}
                dates={dates}
                onSelect={onSelect}
              />
              <p className="small">{t("compare.scoresHint")}</p>
            </>
          )}
        </div>
      )}
    </Section>
  );
}
