/** Where municipalities lie: entries of the journal, each saved by itself. */
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { useEntryList, useOpenRow } from "../../pages/use-entry-list.ts";
import { written } from "../../state/settings-draft.ts";
import { ScrollBox } from "../scroll-box.tsx";
import { Section } from "../section.tsx";
import { DeedNote } from "./deed-note.tsx";
import { CorrectButton, RemoveButton } from "./row-buttons.tsx";
import { NOWHERE, TownForm } from "./town-form.tsx";

export function MunicipalityList({
  programme,
  onStored,
}: {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}) {
  const { t, lang } = useWords();
  const { settings } = programme;
  const list = useEntryList(settings.id, "municipality", onStored);
  const rows = [...(list.rows ?? [])].sort((a, b) =>
    a.payload.municipality.localeCompare(b.payload.municipality, lang),
  );
  const labelOf = (id: string | null) =>
    settings.territories.find((one) => one.id === id)?.label ?? "–";
  const day = settings.t0 ?? settings.waves[0]?.date ?? new Date().toISOString().slice(0, 10);
  const { open, setOpen, save } = useOpenRow(list, () => day);
  return (
    <Section id="towns" title={t("programme.towns")} hint={t("programme.townsHint")}>
      {list.rows !== null && rows.length === 0 && (
        <p className="small">{t("programme.townsNone")}</p>
      )}
      {rows.length > 0 && (
        <ScrollBox label={t("programme.townsTable")} className="set-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("programme.field.town")}</th>
                <th scope="col">{t("programme.field.territory")}</th>
                <th scope="col" className="n">
                  {t("programme.field.lat")}
                </th>
                <th scope="col" className="n">
                  {t("programme.field.lon")}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t("programme.actions")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => {
                const { municipality, territory, lat, lon } = entry.payload;
                return (
                  <tr key={entry.id} data-testid="town">
                    <th scope="row">{municipality}</th>
                    <td>{labelOf(territory)}</td>
                    <td className="n">{formatDecimal(lang, lat, 4)}</td>
                    <td className="n">{formatDecimal(lang, lon, 4)}</td>
                    <td className="row-actions">
                      <CorrectButton name={municipality} onOpen={() => setOpen(entry)} />
                      <RemoveButton
                        name={municipality}
                        isBusy={list.isBusy}
                        onRemove={() => list.withdraw(entry)}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <DeedNote list={list} />
      {open === null ? (
        <button
          type="button"
          className="button"
          onClick={() => setOpen("new")}
          data-testid="add-town"
        >
          {t("programme.addTown")}
        </button>
      ) : (
        <TownForm
          key={open === "new" ? "new" : open.id}
          first={
            open === "new"
              ? NOWHERE
              : {
                  municipality: open.payload.municipality,
                  territory: open.payload.territory ?? "",
                  lat: written(open.payload.lat, lang),
                  lon: written(open.payload.lon, lang),
                }
          }
          territories={settings.territories}
          taken={rows
            .filter((entry) => entry !== open)
            .map(({ payload }) => payload.municipality.toLowerCase())}
          isBusy={list.isBusy}
          problem={list.problem}
          onSave={save}
          onLeave={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
