/** Programma: how far it is, its settings, its waves, what was frozen of it; and a new one. */
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { log as logEn } from "../i18n/en/log.ts";
import { programme as en } from "../i18n/en/programme.ts";
import { settings as settingsEn } from "../i18n/en/programme-settings.ts";
import { start as startEn } from "../i18n/en/start.ts";
import { log as logIt } from "../i18n/it/log.ts";
import { programme as it } from "../i18n/it/programme.ts";
import { settings as settingsIt } from "../i18n/it/programme-settings.ts";
import { start as startIt } from "../i18n/it/start.ts";
import { useWords } from "../i18n/words.ts";
import { DataTabs } from "../panels/data-tabs.tsx";
import { ProgrammeTabs } from "../panels/programme/programme-tabs.tsx";
import { usePath } from "../state/location.ts";
import { NewProgrammeForm } from "./new-programme.tsx";
import { type ProgrammePart, programmePart } from "./paths.ts";
import { ProgrammeFrozen } from "./programme-frozen.tsx";
import { ProgrammeSettingsPart } from "./programme-settings.tsx";
import { ProgrammeState } from "./programme-state.tsx";
import { ProgrammeWaves } from "./programme-waves.tsx";
import "../theme/data.css";
import "../theme/entries.css";
import "../theme/programme.css";
import "../theme/settings-form.css";
import "../theme/start.css";

addWords({ it, en });
addWords({ it: settingsIt, en: settingsEn });
addWords({ it: startIt, en: startEn });
// The field for a name speaks in the words of its own screen.
addWords({ it: logIt, en: logEn });

interface ProgrammePageProps {
  /** Null where there is none yet: the first can be made. */
  readonly programme: ProgrammeHead | null;
  readonly onStored: () => void;
}

export default function ProgrammePage({ programme, onStored }: ProgrammePageProps) {
  const { t } = useWords();
  const part = programmePart(usePath()) ?? "state";
  if (programme === null || part === "new") {
    return (
      <div className="wrap page data-page programme">
        {programme !== null && <DataTabs />}
        <h1 className="finding">{t("programme.newTitle")}</h1>
        <p className="lede">{t("programme.newLede")}</p>
        <NewProgrammeForm />
      </div>
    );
  }
  return (
    <div className="wrap page data-page programme">
      <DataTabs />
      <h1 className="finding">
        <Title programme={programme} part={part} />
      </h1>
      <ProgrammeTabs current={part} />
      {part === "state" && <ProgrammeState programme={programme} />}
      {part === "settings" && <ProgrammeSettingsPart programme={programme} onStored={onStored} />}
      {part === "waves" && <ProgrammeWaves programme={programme} onStored={onStored} />}
      {part === "frozen" && <ProgrammeFrozen programme={programme} />}
    </div>
  );
}

function Title({
  programme,
  part,
}: {
  readonly programme: ProgrammeHead;
  readonly part: ProgrammePart;
}) {
  const { t } = useWords();
  const { name, territories, waves } = programme.settings;
  if (part !== "state") return t(`programme.title.${part}`);
  const count = territories.filter(({ role }) => role !== "outside").length;
  return (
    <>
      {name}: <em>{t("programme.territoryCount", { count })}</em>,{" "}
      {t("programme.waveCount", { count: waves.length })}
    </>
  );
}
