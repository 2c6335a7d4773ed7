/** Where a network is: part of a moment's evaluation where `geography` asks for it. */
import { DISTANCE_BANDS } from "@legami/core";
import { Type } from "typebox";
import { closed, nullable } from "./schema-parts.ts";

const count = () => Type.Integer({ minimum: 0 });
const place = () => closed({ east: Type.Number(), north: Type.Number() });
const metres = () => nullable(Type.Number({ minimum: 0 }));

const PLACE = closed({
  name: Type.String(),
  territory: nullable(Type.String()),
  at: nullable(place()),
  known: count(),
  active: count(),
  kinds: Type.Record(Type.String(), count()),
  inside: count(),
  outside: count(),
  meanLength: metres(),
  measured: count(),
});

const LINK = closed({
  from: Type.String(),
  to: Type.String(),
  ties: count(),
  band: Type.Enum([...DISTANCE_BANDS]),
  distance: metres(),
});

const FORM = closed({
  scope: Type.String(),
  reason: nullable(Type.String()),
  active: count(),
  located: count(),
  atCentre: count(),
  ellipse: nullable(
    closed({
      centre: place(),
      long: Type.Number(),
      short: Type.Number(),
      orientation: Type.Number({ description: "Degrees clockwise from north." }),
    }),
  ),
  outline: Type.Array(place()),
});

export const GEOGRAPHY = closed({
  places: Type.Array(PLACE),
  links: Type.Array(LINK),
  bands: closed(Object.fromEntries(DISTANCE_BANDS.map((band) => [band, count()]))),
  unplaced: closed({ known: count(), active: count(), ties: count() }),
  forms: Type.Array(FORM),
});
