/** One date: the network as it stands. There is nothing to compare it with, and the page says so. */
import { useMemo } from "react";
import type { Measurement } from "../api/wire.ts";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { CarriedNote } from "../panels/carried-note.tsx";
import { ClassTable } from "../panels/class-table.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { Finding } from "../panels/finding.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { byId } from "../panels/known-actor.ts";
import { measureRows } from "../panels/measure-rows.ts";
import { MeasuresTable } from "../panels/measures-table.tsx";
import { rowsOfTies } from "../panels/tie-rows.ts";
import { TiesTable } from "../panels/ties-table.tsx";
import { stateScene } from "../stage/scene.ts";
import { splitScope } from "../state/scope-slots.ts";
import { tieKey } from "../state/view-state.ts";
import { MapArea } from "./map-area.tsx";
import type { NetworkPageProps } from "./network-page-props.ts";

export function SingleView(props: NetworkPageProps & { readonly measurement: Measurement }) {
  const { programme, of, measurement, selection, onSelect } = props;
  const words = useWords();
  const { t, lang } = words;
  const { territory } = splitScope(of.scope);
  const name = words.moment(programme, of.to.at);

  const scene = useMemo(
    () => stateScene(measurement.register, measurement.ties, territory),
    [measurement, territory],
  );
  const rows = useMemo(() => rowsOfTies(measurement.ties, measurement.register), [measurement]);
  const measures = useMemo(
    () => measureRows({ results: measurement.results, pairs: [] }, lang),
    [measurement, lang],
  );
  const actors = useMemo(() => byId(measurement.register), [measurement]);
  const labels = new Map(
    rows.map((row) => [row.key, `${row.source.label} ${t("app.and")} ${row.target.label}`]),
  );

  const count = (key: string, of: number) =>
    t(key, { count: of, formatted: formatCount(lang, of) });
  const sentence = t("finding.single", {
    moment: name,
    actors: count("finding.actors", scene.actors.length),
    ties: count("finding.ties", measurement.ties.length),
  });
  return (
    <>
      <div className="headline">
        <Finding
          sentence={sentence}
          more={t(of.moments.length > 1 ? "finding.sameDate" : "finding.nothingToCompare")}
        />
        <CarriedNote programme={programme} moments={[measurement]} />
      </div>
      <MapArea
        {...props}
        scene={scene}
        description={`${t("stage.state")}. ${sentence}`}
        describeTie={(source, target) => labels.get(tieKey(source, target)) ?? ""}
        side={
          <>
            {selection !== null && (
              <EvidencePanel
                survey={{ programme, lens: of.lens, moments: [measurement] }}
                selection={selection}
                rows={rows}
                actors={actors}
                dates={[name]}
                territoryName={(id) =>
                  programme.settings.territories.find((one) => one.id === id)?.label ?? null
                }
                onSelect={onSelect}
              />
            )}
            <ClassTable results={measurement.results} moment={name} />
          </>
        }
      />
      <MeasuresTable rows={measures} dates={[name]} />
      <TiesTable rows={rows} fates={[]} dates={[name]} selection={selection} onSelect={onSelect} />
      <PageFooter
        programme={programme}
        moments={[measurement]}
        parameters={measurement.parameters}
      />
    </>
  );
}
