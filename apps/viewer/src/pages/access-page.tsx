/** Accessi: links for those who log, and the coordinator's password. */
import { useState } from "react";
import { listLinks } from "../api/coordination.ts";
import { useSession } from "../api/session.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { MadeLink, ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { access as accessEn } from "../i18n/en/access.ts";
import { enter as enterEn } from "../i18n/en/enter.ts";
import { log as logEn } from "../i18n/en/log.ts";
import { access as accessIt } from "../i18n/it/access.ts";
import { enter as enterIt } from "../i18n/it/enter.ts";
import { log as logIt } from "../i18n/it/log.ts";
import { useWords } from "../i18n/words.ts";
import { LinkForm } from "../panels/access/link-form.tsx";
import { LinkList } from "../panels/access/link-list.tsx";
import { MadeLinkPanel } from "../panels/access/made-link.tsx";
import { SetPassword } from "../panels/access/set-password.tsx";
import { DataTabs } from "../panels/data-tabs.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { Section } from "../panels/section.tsx";
import "../theme/data.css";
import "../theme/enter.css";

addWords({ it: accessIt, en: accessEn });
// The field for a name and the field for a password speak in the words of their own screens.
addWords({ it: logIt, en: logEn });
addWords({ it: enterIt, en: enterEn });

export default function AccessPage({ programme }: { readonly programme: ProgrammeHead }) {
  const { t } = useWords();
  const { session } = useSession();
  const { id } = programme.settings;
  const links = useAnswer(`links\n${id}`, (signal) => listLinks(id, signal));
  const [made, setMade] = useState<MadeLink | null>(null);
  return (
    <div className="wrap page data-page">
      <DataTabs />
      <h1 className="finding">{t("access.title")}</h1>
      {session?.passwordSet === false && <p className="info">{t("access.open")}</p>}
      <Section id="links" title={t("access.links")}>
        <p className="lede">{t("access.linksLede")}</p>
        {made === null ? (
          <LinkForm
            programme={programme}
            onMade={(link) => {
              setMade(link);
              links.retry();
            }}
          />
        ) : (
          <MadeLinkPanel link={made} onDone={() => setMade(null)} />
        )}
        {links.problem !== null && (
          <ErrorNotice title={t("access.failed")} problem={links.problem}>
            <button type="button" className="button" onClick={links.retry}>
              {t("state.retry")}
            </button>
          </ErrorNotice>
        )}
        {links.answer !== null && (
          <LinkList programme={programme} links={links.answer} onChanged={links.retry} />
        )}
      </Section>
      <Section id="password" title={t("access.password")}>
        <SetPassword isSet={session?.passwordSet === true} />
      </Section>
    </div>
  );
}
