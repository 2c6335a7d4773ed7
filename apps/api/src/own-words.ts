/** What somebody adds to a figure in words of their own: a title, a note, a source. */
import type { FigureRequest } from "@legami/figures";
import { type Static, Type } from "typebox";

export const OWN_WORDS = {
  title: Type.Optional(
    Type.String({ maxLength: 200, description: "Above the finding of the figure, which stays." }),
  ),
  note: Type.Optional(Type.String({ maxLength: 1000 })),
  source: Type.Optional(
    Type.String({ maxLength: 500, description: "After the sources that the figure names." }),
  ),
};

type Own = { readonly figure: string } & {
  readonly [Name in keyof typeof OWN_WORDS]?: Static<(typeof OWN_WORDS)[Name]> | undefined;
};

/** Control characters and line ends become blanks: a figure has lines of its own. */
export function ownWords({ figure, ...own }: Own): NonNullable<FigureRequest["own"]> {
  const said = Object.entries(own).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text.replace(/[\s\p{Cc}]+/gu, " ").trim()]],
  );
  return { figure, ...Object.fromEntries(said) };
}
