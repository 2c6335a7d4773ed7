/** Under the ties: communities, who works with whom, strengths, who came and went, actor by actor. */
import type { Comparison } from "../api/wire.ts";
import { ActorChangesSection } from "../panels/compare/actor-changes-section.tsx";
import { Arrivals } from "../panels/compare/arrivals.tsx";
import { CommunityFlow } from "../panels/compare/community-flow.tsx";
import { MixingMatrix } from "../panels/compare/mixing-matrix.tsx";
import { registerDates } from "../panels/compare/register-dates.ts";
import { RelationTable } from "../panels/compare/relation-table.tsx";
import { StrengthShift } from "../panels/compare/strength-shift.tsx";
import { byId } from "../panels/known-actor.ts";
import { useView } from "../state/location.ts";
import { splitScope } from "../state/scope-slots.ts";
import type { NetworkPageProps } from "./network-page-props.ts";

interface ComparisonDetailsProps extends Pick<NetworkPageProps, "programme" | "of" | "onSelect"> {
  readonly comparison: Comparison;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
  readonly territoryName: (id: string | null) => string | null;
}

export function ComparisonDetails(props: ComparisonDetailsProps) {
  const { programme, of, comparison, dates, territoryName, onSelect } = props;
  const [view, change] = useView();
  const { territory, relation } = splitScope(of.scope);
  const whole = territory === null ? "ALL" : `T:${territory}`;
  const shared = { dates, scope: of.scope, comparison };
  const register =
    territory === null
      ? comparison.register
      : comparison.register.filter((actor) => actor.territory === territory);
  const select: typeof onSelect = (selection) => {
    onSelect(selection);
    document.querySelector("[data-testid=legend], .map-area")?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <CommunityFlow
        reading={comparison.communities.find(({ scope }) => scope === whole)}
        dates={dates}
        isOfAllTies={relation === "ALL"}
      />
      <MixingMatrix {...shared} programme={programme} />
      <StrengthShift {...shared} />
      <RelationTable programme={programme} of={of} dates={dates} />
      <Arrivals
        register={register}
        between={
          programme.settings.timeline === "ordinal" ? null : registerDates(programme, comparison)
        }
        territoryName={territoryName}
        onSelect={select}
      />
      <ActorChangesSection
        programme={programme}
        of={of}
        actors={byId(comparison.register)}
        dates={dates}
        isOpen={view.list === "actors"}
        change={change}
        onSelect={select}
      />
    </>
  );
}
