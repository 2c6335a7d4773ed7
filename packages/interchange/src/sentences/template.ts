import type { Language } from "@legami/core";

/** A sentence with `{names}` of the finding's values; `{found}` is the text found, in quotes. */
export type Template = Readonly<Record<Language, string>>;
