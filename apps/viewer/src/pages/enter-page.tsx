/** Coming in: with the password, or with what stands behind the # of a link. */
import { useEffect, useRef, useState } from "react";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { comeIn, leave, useSession } from "../api/session.ts";
import { addWords } from "../i18n/add-words.ts";
import { enter as en } from "../i18n/en/enter.ts";
import { enter as it } from "../i18n/it/enter.ts";
import { useWords } from "../i18n/words.ts";
import { LinkBar } from "../panels/link-frame.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { PasswordForm } from "../panels/password-form.tsx";
import { go } from "../state/location.ts";
import { uuidv7 } from "../state/uuid.ts";
import { backFrom, PATHS } from "./paths.ts";
import "../theme/enter.css";

addWords({ it, en });

/** Taken out of the address as soon as the page is there: it stays in no history. */
function takeSecret(): string | null {
  const secret = location.hash.slice(1);
  if (secret === "") return null;
  history.replaceState(null, "", location.pathname + location.search);
  return secret;
}

let taken = takeSecret();
addEventListener("hashchange", () => {
  taken = takeSecret() ?? taken;
});

export default function EnterPage() {
  const { t } = useWords();
  const [secret, setSecret] = useState(() => taken);
  useEffect(() => {
    taken = null;
    // A second link opened in the same window changes nothing of the page but what is behind the #.
    const onHash = () => {
      setSecret(taken);
      taken = null;
    };
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
  useEffect(() => {
    document.title = t("app.titleEnter");
  }, [t]);
  return (
    <>
      <LinkBar />
      <main id="main" className="wrap page enter" tabIndex={-1}>
        {secret === null ? (
          <WithPassword />
        ) : (
          <WithLink key={secret} secret={secret} onForget={() => setSecret(null)} />
        )}
      </main>
    </>
  );
}

function WithLink({
  secret,
  onForget,
}: {
  readonly secret: string;
  readonly onForget: () => void;
}) {
  const { t, lang } = useWords();
  const { session } = useSession();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSure, setSure] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const key = useRef(uuidv7());
  // Whoever runs the programme tries a link out, and would lose their own visit by it.
  const isInside = session?.role === "coordinator" && session.passwordSet && !isSure;
  const isKnown = session !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more asks once more
  useEffect(() => {
    if (!isKnown || isInside) return;
    let isWanted = true;
    comeIn({ link: secret }, key.current, lang).then(
      () => go(PATHS.log, "replace"),
      (error: unknown) => isWanted && setProblem(asProblem(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt, isKnown, isInside, secret]);

  if (isInside) {
    return (
      <>
        <h1 className="finding">{t("enter.insideTitle")}</h1>
        <p className="lede">{t("enter.inside")}</p>
        <div className="enter-actions">
          <button type="button" className="button primary big" onClick={() => setSure(true)}>
            {t("enter.useLink")}
          </button>
          <button type="button" className="button big" onClick={() => go(PATHS.overview)}>
            {t("enter.stay")}
          </button>
        </div>
      </>
    );
  }
  if (problem === null) {
    return (
      <p className="finding" role="status">
        {t("enter.linkTitle")}
      </p>
    );
  }
  if (problem.code === "LEGAMI_SIGN_IN_REFUSED") {
    return (
      <div role="alert" data-testid="link-refused">
        <h1 className="finding">{t("enter.linkRefusedTitle")}</h1>
        <p className="lede">{t("enter.linkRefused")}</p>
        <div className="enter-actions">
          <button type="button" className="button" onClick={onForget}>
            {t("enter.withPassword")}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <h1 className="finding">{t("enter.linkFailedTitle")}</h1>
      <ErrorNotice title="" problem={problem}>
        <button
          type="button"
          className="button"
          onClick={() => {
            setProblem(null);
            setAttempt(attempt + 1);
          }}
        >
          {t("enter.retry")}
        </button>
      </ErrorNotice>
    </>
  );
}

function WithPassword() {
  const { t, lang } = useWords();
  const { session, visit } = useSession();
  // Sent here from a page that is not for everybody: by a visit that ended, or before there was one.
  const isSent = new URLSearchParams(location.search).has("back");
  const reason = isSent ? (visit > 0 ? "enter.ended" : "enter.needed") : null;
  const back = backFrom(location.search);
  const isInside = session !== null && session.role !== "nobody";

  if (isInside) {
    const { link, passwordSet } = session;
    return (
      <>
        <h1 className="finding">{t(passwordSet ? "enter.insideTitle" : "enter.openTitle")}</h1>
        <p className="lede">
          {link !== null
            ? t("enter.insideLink", { label: link.label })
            : passwordSet
              ? ""
              : t("enter.open")}
        </p>
        <div className="enter-actions">
          <button
            type="button"
            className="button primary big"
            onClick={() => go(link === null ? back : PATHS.log)}
          >
            {t(link === null ? "enter.goOn" : "enter.toForm")}
          </button>
          {passwordSet && (
            <button type="button" className="button big" onClick={() => void leave(lang)}>
              {t("app.leave")}
            </button>
          )}
        </div>
      </>
    );
  }
  return (
    <>
      <h1 className="finding">{t("enter.title")}</h1>
      {reason !== null && <p className="info">{t(reason)}</p>}
      <PasswordForm onIn={() => go(back, "replace")} />
      <p className="enter-note">{t("enter.operator")}</p>
      <p className="small">{t("enter.forgotten")}</p>
    </>
  );
}
