/** What the programme is, how far it has come, and where each part of it is kept. */
import { listLinks } from "../api/coordination.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useFrozen } from "../api/use-frozen.ts";
import { useStart } from "../api/use-start.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { Link } from "../panels/link.tsx";
import { AlreadySet } from "../panels/programme/already-set.tsx";
import { StartSteps } from "../panels/programme/start-steps.tsx";
import { Section } from "../panels/section.tsx";
import { useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { PATHS, PROGRAMME_PARTS } from "./paths.ts";

export function ProgrammeState({ programme }: { readonly programme: ProgrammeHead }) {
  const { t } = useWords();
  const [view] = useView();
  const keep = formatView(sharedView(view));
  const { settings, head } = programme;
  const start = useStart(settings.id, head.hash);
  const frozen = useFrozen(settings.id);
  const links = useAnswer(`links\n${settings.id}`, (signal) => listLinks(settings.id, signal));
  const active = links.answer?.filter(({ state }) => state === "active").length;
  const isUnderWay = start !== null && (start.actors === 0 || !start.hasTies);
  const rows = [
    [PROGRAMME_PARTS.settings, t("programme.part.settings"), t("programme.goSettings")],
    [PROGRAMME_PARTS.waves, t("programme.part.waves"), t("programme.goWaves")],
    [
      PROGRAMME_PARTS.frozen,
      t("programme.part.frozen"),
      frozen.answer === null ? "" : t("programme.goFrozen", { count: frozen.answer.length }),
    ],
    [
      PATHS.access,
      t("nav.access"),
      active === undefined ? "" : t("programme.goAccess", { count: active }),
    ],
  ] as const;
  return (
    <>
      {isUnderWay && <StartSteps programme={programme} start={start} />}
      <Section id="set" title={t("start.already")}>
        <AlreadySet programme={programme} start={start} />
      </Section>
      <Section id="parts" title={t("programme.parts")}>
        <ul className="part-rows">
          {rows.map(([to, name, text]) => (
            <li key={to}>
              <Link className="link" to={to + keep}>
                {name}
              </Link>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Section>
      <p className="programme-another">
        <Link className="button" to={PROGRAMME_PARTS.new + keep}>
          {t("programme.another")}
        </Link>
      </p>
    </>
  );
}
