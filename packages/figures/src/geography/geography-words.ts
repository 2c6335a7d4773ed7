import type { Language } from "@legami/core";

interface GeographyWords {
  readonly name: string;
  readonly within: (count: string) => string;
  readonly territory: (count: string) => string;
  readonly between: (count: string) => string;
  readonly ellipse: string;
  readonly territoryEllipse: string;
  readonly outline: string;
  readonly north: string;
  readonly placed: string;
  readonly moved: string;
  readonly ellipseMeans: string;
  readonly outlineMeans: string;
  readonly nowhere: (count: string, one: boolean) => string;
  readonly noPlaces: string;
  readonly columns: readonly string[];
}

export const GEOGRAPHY_WORDS: Readonly<Record<Language, GeographyWords>> = {
  it: {
    name: "Mappa del territorio",
    within: (count) => `${count} nello stesso comune`,
    territory: (count) => `${count} tra comuni dello stesso territorio`,
    between: (count) => `${count} tra territori diversi`,
    ellipse: "ellisse delle realtà attive",
    territoryEllipse: "ellisse di ogni territorio",
    outline: "contorno delle realtà attive",
    north: "Il nord è in alto e la scala è la stessa in ogni direzione.",
    placed: "Le realtà di uno stesso comune stanno attorno al suo centro, in ordine di sigla.",
    moved: "Dove i comuni sono vicini i gruppi sono scostati: un filo porta al luogo vero.",
    ellipseMeans:
      "L’ellisse mostra dove sta il grosso delle realtà attive e in che direzione si allungano.",
    outlineMeans: "Il contorno le racchiude tutte.",
    nowhere: (count, one) =>
      one
        ? "1 realtà attiva non ha un luogo noto."
        : `${count} realtà attive non hanno un luogo noto.`,
    noPlaces: "Senza luoghi noti non c’è una mappa da disegnare.",
    columns: ["Realtà", "Comune", "Latitudine", "Longitudine", "Legami"],
  },
  en: {
    name: "Map of the territory",
    within: (count) => `${count} within one municipality`,
    territory: (count) => `${count} between municipalities of one territory`,
    between: (count) => `${count} between territories`,
    ellipse: "ellipse of the active actors",
    territoryEllipse: "ellipse of each territory",
    outline: "outline of the active actors",
    north: "North is up and the scale is the same in every direction.",
    placed: "Actors of one municipality stand around its centre, in the order of their ids.",
    moved:
      "Where municipalities are close, groups are moved aside: a thread leads to the true place.",
    ellipseMeans:
      "The ellipse shows where most active actors are, and in which direction they stretch.",
    outlineMeans: "The outline holds them all.",
    nowhere: (count, one) =>
      one ? "1 active actor has no known place." : `${count} active actors have no known place.`,
    noPlaces: "Without known places there is no map to draw.",
    columns: ["Actor", "Municipality", "Latitude", "Longitude", "Ties"],
  },
};
