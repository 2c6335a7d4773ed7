import type { Language } from "@legami/core";
import type { FastifyRequest } from "fastify";

export const LANGUAGES = ["it", "en"] as const;

export type { Language };

/** `?lang=`, else what the browser prefers, else Italian. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  return (
    LANGUAGES.find((language) => language === asked) ??
    preferredLanguage(request.headers["accept-language"])
  );
}

/** The best of ours in an `Accept-Language` header (RFC 9110, 12.5.4). */
export function preferredLanguage(header = ""): Language {
  const ranked = header
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return { language: tag.split("-")[0], quality: Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of ranked) {
    const ours = LANGUAGES.find((candidate) => candidate === language);
    if (ours !== undefined) return ours;
  }
  return "it";
}
