export type Language = "it" | "en";

/** A sentence with `{names}` of the finding's values; `{found}` is the text found, in quotes. */
export type Template = Readonly<Record<Language, string>>;
