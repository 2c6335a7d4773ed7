import { encodeQR } from "qr";
import { useEffect, useRef } from "react";
import type { MadeLink } from "../../api/wire.ts";
import { formatDate } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { LinkIcon } from "../../theme/icons.tsx";
import { useCopying } from "../use-copying.ts";

/** The address of a new link: to copy, to send, to point a phone at. It is never shown again. */
export function MadeLinkPanel({
  link,
  onDone,
}: {
  readonly link: MadeLink;
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { outcome, copy } = useCopying();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isLocal = /^https?:\/\/(127\.|localhost|\[::1\])/.test(link.address);
  const canShare = "share" in navigator;
  const share = () =>
    navigator.share({ title: t("access.shareTitle"), url: link.address }).catch(() => {});
  return (
    <div className="made-link" data-testid="made-link">
      <div>
        <h3 ref={title} tabIndex={-1}>
          {t("access.made", { label: link.label })}
        </h3>
        <p>{t("access.once", { date: formatDate(link.expiresAt.slice(0, 10)) })}</p>
        {isLocal && <p className="info">{t("access.local")}</p>}
        <label className="small" htmlFor="made-address">
          {t("access.address")}
        </label>
        <input
          id="made-address"
          className="text-input"
          readOnly
          value={link.address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className="made-actions">
          <button type="button" className="button primary" onClick={() => copy(link.address)}>
            <LinkIcon />
            {t("access.copy")}
          </button>
          {canShare && (
            <button type="button" className="button" onClick={() => void share()}>
              {t("access.share")}
            </button>
          )}
          <button type="button" className="button" onClick={onDone}>
            {t("access.done")}
          </button>
          <span className="small" aria-live="polite">
            {outcome !== null && t(`access.${outcome}`)}
          </span>
        </div>
      </div>
      <figure>
        <QrCode text={link.address} label={t("access.qr")} />
        <figcaption className="small">{t("access.qrHint")}</figcaption>
      </figure>
    </div>
  );
}

/** Dark on light in both themes: cameras expect it so. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 2 });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" className="qr-light" />
      <path d={path} className="qr-dark" />
    </svg>
  );
}
