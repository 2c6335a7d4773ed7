import { useEffect, useRef, useState } from "react";
import { revokeLink } from "../../api/coordination.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { namesOf } from "../../api/use-entries.ts";
import { useSending } from "../../api/use-sending.ts";
import type { OperatorLink, ProgrammeHead } from "../../api/wire.ts";
import { formatDate, formatInstant } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { ErrorNotice } from "../notice.tsx";

/** Every link that was ever made, with what became of it. */
export function LinkList({
  programme,
  links,
  onChanged,
}: {
  readonly programme: ProgrammeHead;
  readonly links: readonly OperatorLink[];
  readonly onChanged: () => void;
}) {
  const { t } = useWords();
  const { settings } = programme;
  const ids = links.flatMap(({ actor }) => actor ?? []);
  const { answer: names } = useAnswer(`names\n${settings.id}\n${ids.join()}`, (signal) =>
    namesOf(settings.id, ids, signal),
  );
  if (links.length === 0) return <p className="small">{t("access.none")}</p>;
  const whose = ({ territory, actor }: OperatorLink) =>
    actor === null
      ? (settings.territories.find(({ id }) => id === territory)?.label ?? territory)
      : (names?.get(actor)?.label ?? actor);
  return (
    <ul className="link-list">
      {links.map((link) => (
        <LinkRow
          key={link.id}
          programme={settings.id}
          link={link}
          whose={whose(link) ?? ""}
          onChanged={onChanged}
        />
      ))}
    </ul>
  );
}

function LinkRow({
  programme,
  link,
  whose,
  onChanged,
}: {
  readonly programme: string;
  readonly link: OperatorLink;
  readonly whose: string;
  readonly onChanged: () => void;
}) {
  const { t, lang } = useWords();
  const { isBusy, problem, send } = useSending();
  const [isAsking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) sure.current?.focus();
  }, [isAsking]);
  const { label, state, lastUsedAt, expiresAt, revokedAt } = link;
  const until =
    state === "revoked" && revokedAt !== null
      ? t("access.revokedOn", { date: formatDate(revokedAt.slice(0, 10)) })
      : t(state === "expired" ? "access.expiredOn" : "access.until", {
          date: formatDate(expiresAt.slice(0, 10)),
        });
  const revoke = () =>
    send(async () => {
      await revokeLink(programme, link.id, lang);
      setAsking(false);
      onChanged();
    });
  return (
    <li
      className={state === "active" ? "link-row" : "link-row is-past"}
      data-testid="link-row"
      data-state={state}
    >
      <div>
        <b>{label}</b>
        {whose !== label && <span className="small"> {t("access.for", { whose })}</span>}
        <p className="small">
          {t(`access.state.${state}`)}. {until}.{" "}
          {lastUsedAt === null
            ? t("access.neverUsed")
            : t("access.lastUsed", { when: formatInstant(lang, lastUsedAt) })}
        </p>
      </div>
      {state === "active" && !isAsking && (
        <button type="button" className="button quiet" onClick={() => setAsking(true)}>
          {t("access.revoke")}
        </button>
      )}
      {isAsking && (
        <div className="link-ask">
          <p>{t("access.revokeQuestion")}</p>
          <button
            ref={sure}
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={revoke}
          >
            {t("access.revokeYes")}
          </button>
          <button type="button" className="button quiet" onClick={() => setAsking(false)}>
            {t("access.revokeNo")}
          </button>
        </div>
      )}
      {problem !== null && <ErrorNotice title={t("access.revokeFailed")} problem={problem} />}
    </li>
  );
}
