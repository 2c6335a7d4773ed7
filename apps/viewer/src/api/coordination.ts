/** What only whoever runs the programme asks: links, and records that may be one. */
import type { Language } from "../state/view-state.ts";
import { get, post, remove } from "./http.ts";
import type { DuplicatePair, MadeLink, OperatorLink, Page } from "./wire.ts";

const PAGE = "500";

const of = (programme: string) => `/v1/programmes/${encodeURIComponent(programme)}`;

/** The newest first. */
export async function listLinks(
  programme: string,
  signal?: AbortSignal,
): Promise<readonly OperatorLink[]> {
  const links: OperatorLink[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const from: object = after === "" ? {} : { after };
    const page: Page<OperatorLink> = await get(
      `${of(programme)}/links`,
      { limit: PAGE, ...from },
      signal,
    );
    links.push(...page.items);
    after = page.next === null ? null : String(page.next);
  }
  return links.reverse();
}

export interface NewLink {
  readonly label: string;
  /** One of the two. */
  readonly territory?: string;
  readonly actor?: string;
  readonly expiresAt: string;
}

/** @param key the same for every try: sent twice, it makes one link */
export function makeLink(
  programme: string,
  link: NewLink,
  key: string,
  lang: Language,
): Promise<MadeLink> {
  return post(`${of(programme)}/links`, link, lang, { "idempotency-key": key });
}

export function revokeLink(programme: string, link: string, lang: Language): Promise<void> {
  return remove(`${of(programme)}/links/${encodeURIComponent(link)}`, lang);
}

/** The likest pairs; what is left over comes when these are answered. */
export function listDuplicates(
  programme: string,
  signal?: AbortSignal,
): Promise<Page<DuplicatePair>> {
  return get(`${of(programme)}/duplicates`, { limit: "30" }, signal);
}
