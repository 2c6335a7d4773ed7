/** Figure: every figure of the registry, drawn by the API, for print. */
import { useMemo, useState } from "react";
import { get } from "../api/http.ts";
import { fetchText, resultAddress } from "../api/job-client.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useFrozen } from "../api/use-frozen.ts";
import { useHasTies } from "../api/use-start.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { files as en } from "../i18n/en/files.ts";
import { formatInstant } from "../i18n/format.ts";
import { files as it } from "../i18n/it/files.ts";
import { useWords } from "../i18n/words.ts";
import { CaptionCopy } from "../panels/figures/caption-copy.tsx";
import { DrawnFigure, parsedFigure } from "../panels/figures/drawn-figure.tsx";
import { OwnWords } from "../panels/figures/own-words.tsx";
import { JobProgress } from "../panels/job-progress.tsx";
import { LabelledSelect } from "../panels/labelled-select.tsx";
import { LanguageSelect } from "../panels/language-select.tsx";
import { Link } from "../panels/link.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { useView } from "../state/location.ts";
import { resolveView } from "../state/timeline.ts";
import { formatView, type Language, sharedView } from "../state/view-state.ts";
import { PROGRAMME_PARTS } from "./paths.ts";
import { Loading, NoTies } from "./states.tsx";
import { download, useJob } from "./use-job.ts";
import { useWaves } from "./use-waves.ts";
import "../theme/files.css";

addWords({ it, en });

interface FigureItem {
  readonly name: string;
  readonly dates: "one" | "two" | "series";
}

const PRESETS = ["a4", "half", "page", "slide", "square"] as const;
const FORMATS = ["svg", "pdf", "png"] as const;
/** Shows most of what an evaluator is asked about. */
const USUAL = "difference";

export default function FiguresPage({ programme }: { readonly programme: ProgrammeHead }) {
  const { t } = useWords();
  const [view] = useView();
  const list = useAnswer("figures", (signal) =>
    get<{ readonly items: readonly FigureItem[] }>("/v1/figures", {}, signal),
  );
  const { answer: hasTies } = useHasTies(programme.settings.id, programme.head.hash);
  if (resolveView(programme, view) === null || hasTies === false) return <NoTies />;
  if (list.problem !== null) {
    return (
      <div className="wrap page">
        <h1 className="finding">{t("figures.title")}</h1>
        <ErrorNotice title={t("figures.cannot")} problem={list.problem}>
          <button type="button" className="button" onClick={list.retry}>
            {t("figures.retry")}
          </button>
        </ErrorNotice>
      </div>
    );
  }
  if (list.answer === null) return <Loading text={t("figures.drawing")} />;
  return <Gallery programme={programme} figures={list.answer.items} />;
}

function Gallery({
  programme,
  figures,
}: {
  readonly programme: ProgrammeHead;
  readonly figures: readonly FigureItem[];
}) {
  const { t, has, lang } = useWords();
  const [view, change] = useView();
  const preset = PRESETS.find((one) => one === view.preset) ?? PRESETS[0];
  const [language, setLanguage] = useState<Language>(lang);
  const { from, to, waves } = useWaves(programme);
  const { id, territories } = programme.settings;
  const chosen =
    figures.find(({ name }) => name === view.list) ??
    figures.find(({ name }) => name === USUAL) ??
    figures[0];
  const own = territories.filter((territory) => programme.scopes.includes(`T:${territory.id}`));
  const scope = own.some((territory) => view.scope === `T:${territory.id}`) ? view.scope : null;
  const known = Number.isNaN(Date.parse(view.known ?? "")) ? null : view.known;
  const asked = {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(scope === null ? {} : { scope }),
    preset,
    ...(known === null ? {} : { knownOn: known }),
  };
  const words = Object.fromEntries(
    (["title", "note", "source"] as const).flatMap((name) =>
      view[name] === null ? [] : [[name, view[name]]],
    ),
  );
  const job = useJob(id, (_, made) => download(resultAddress(id, made)));
  const held = useFrozen(id).answer ?? [];
  if (chosen === undefined) return <NoTies />;

  const query = new URLSearchParams({ ...asked, ...words, lang: language });
  const base = `/v1/programmes/${encodeURIComponent(id)}/figures/${chosen.name}?${query}`;
  const frozen = held.map(({ frozenAt, title }) => ({
    value: frozenAt,
    label: t("figures.dataFrozen", { title }),
  }));
  if (known !== null && !held.some(({ frozenAt }) => frozenAt === known))
    frozen.push({ value: known, label: formatInstant(lang, known) });
  const wantedAll = {
    what: "figures",
    ...asked,
    ...(Object.keys(words).length === 0 ? {} : { own: { figure: chosen.name, ...words } }),
  };
  const named = (name: string) =>
    has(`figures.names.${name}`) ? t(`figures.names.${name}`) : name;
  return (
    <div className="wrap page files">
      <div className="files-head">
        <div>
          <h1 className="finding">{t("figures.title")}</h1>
          <p className="lede">{t("figures.lede")}</p>
        </div>
        <div className="files-all">
          <button
            type="button"
            className="button primary"
            aria-describedby="all-figures"
            disabled={job.isBusy}
            onClick={() => job.begin("figures", wantedAll, language)}
            data-testid="all-figures"
          >
            {t("figures.all")}
          </button>
          <p id="all-figures" className="small">
            {t("figures.allHint")}
          </p>
          <JobProgress job={job} text={t("figures.allBusy")} done={t("files.done")} />
        </div>
      </div>
      {known !== null && (
        <p className="info" data-testid="figures-known">
          {t("figures.known", { when: formatInstant(lang, known) })}{" "}
        </p>
      )}
      {job.problem !== null && <ErrorNotice title={t("figures.allFailed")} problem={job.problem} />}
      <div className="gallery">
        <section aria-labelledby="figure-list">
          <h2 id="figure-list">{t("figures.list")}</h2>
          <ul className="figure-list">
            {figures.map(({ name }) => (
              <li key={name}>
                <button
                  type="button"
                  aria-pressed={name === chosen.name}
                  onClick={() =>
                    change({ list: name, title: null, note: null, source: null }, "replace")
                  }
                  data-testid={`figure-${name}`}
                >
                  <b>{named(name)}</b>
                  {has(`figures.about.${name}`) && (
                    <span className="small">{t(`figures.about.${name}`)}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section className="figure-shown" aria-labelledby="figure-name">
          <h2 id="figure-name">{named(chosen.name)}</h2>
          <div className="files-selects">
            {chosen.dates !== "one" && waves.length > 0 && (
              <LabelledSelect
                label={t("files.from")}
                options={waves.slice(0, -1)}
                value={from ?? ""}
                onChange={(at) => change({ from: at })}
                testId="figure-from"
              />
            )}
            {waves.length > 0 && (
              <LabelledSelect
                label={t(chosen.dates === "one" ? "files.at" : "files.to")}
                options={waves}
                value={to ?? ""}
                onChange={(at) => change({ to: at })}
                testId="figure-to"
              />
            )}
            <LabelledSelect
              label={t("figures.scope")}
              options={[
                { value: "", label: t("figures.everywhere") },
                ...own.map((each) => ({ value: `T:${each.id}`, label: each.label })),
              ]}
              value={scope ?? ""}
              onChange={(next) => change({ scope: next === "" ? null : next })}
              testId="figure-scope"
            />
            <LabelledSelect
              label={t("figures.preset")}
              options={PRESETS.map((value) => ({ value, label: t(`figures.presets.${value}`) }))}
              value={preset}
              onChange={(next) => change({ preset: next === PRESETS[0] ? null : next }, "replace")}
              testId="figure-preset"
            />
            <LanguageSelect value={language} onChange={setLanguage} testId="figure-language" />
            {(known !== null || frozen.length > 0) && (
              <LabelledSelect
                label={t("figures.data")}
                options={[{ value: "", label: t("figures.dataToday") }, ...frozen]}
                value={known ?? ""}
                onChange={(next) => change({ known: next === "" ? null : next })}
                testId="figure-known"
              />
            )}
          </div>
          {waves.length === 0 && (
            <p className="small" data-testid="figure-no-waves">
              {t("figures.noWaves")}{" "}
              <Link className="link" to={PROGRAMME_PARTS.settings + formatView(sharedView(view))}>
                {t("state.setSurveys")}
              </Link>
            </p>
          )}
          <OwnWords key={chosen.name} />
          <Preview address={base} />
          <h3 className="visually-hidden">{t("figures.download")}</h3>
          <p className="figure-downloads">
            {FORMATS.map((format) => (
              <a
                key={format}
                className="button"
                href={`${base}&format=${format}`}
                download={`${id}-${chosen.name}.${format}`}
                data-testid={`download-${format}`}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </section>
      </div>
    </div>
  );
}

function Preview({ address }: { readonly address: string }) {
  const { t } = useWords();
  const drawn = useAnswer(address, (signal) => fetchText(address, signal), { isLasting: true });
  const isCurrent = drawn.answered === address;
  const figure = useMemo(
    () => (drawn.answer === null || !isCurrent ? null : parsedFigure(drawn.answer)),
    [drawn.answer, isCurrent],
  );
  return (
    <div className="figure-preview" aria-busy={drawn.isBusy}>
      {drawn.problem !== null ? (
        <ErrorNotice title={t("figures.cannot")} problem={drawn.problem}>
          <button type="button" className="button" onClick={drawn.retry}>
            {t("figures.retry")}
          </button>
        </ErrorNotice>
      ) : figure === null ? (
        <p className="lede" role="status">
          {t("figures.drawing")}
        </p>
      ) : (
        <>
          <DrawnFigure figure={figure} />
          <CaptionCopy figure={figure} />
        </>
      )}
    </div>
  );
}
