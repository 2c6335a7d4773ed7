/** What each parameter of the register decides, in a line; what it is counted in; what it belongs with. */
import type { Bilingual } from "../measures/measure.ts";
import type { Parameters } from "../model/parameters.ts";

export type ParameterUnit =
  | "days"
  | "contacts"
  | "actors"
  | "partners"
  | "runs"
  | "times"
  | "points"
  | "weight"
  /** From 0 to 1, of a whole. */
  | "share"
  /** From 0 to 1, on the scale of strength. */
  | "strength"
  /** On the scale of the measure that it is compared with. */
  | "value"
  | "number";

/** A parameter of two numbers may count each in its own unit. */
type Units = ParameterUnit | readonly [ParameterUnit, ParameterUnit];

export type ParameterGroup = "strength" | "dates" | "gates" | "groups" | "poles" | "verdict";

/** In the order in which they come into play. */
export const PARAMETER_GROUPS: Readonly<
  Record<ParameterGroup, Readonly<Partial<Record<keyof Parameters, Units>>>>
> = {
  strength: {
    dimensionWeights: "weight",
    eventWeights: "weight",
    contactHalfLifeDays: "days",
    saturation: "contacts",
    enactedThreshold: "contacts",
    plenaryParticipants: "actors",
    combinedShare: "share",
    surveyHalfLifeDays: "days",
    classCuts: "strength",
    changeThreshold: "strength",
  },
  dates: { waveWindowDays: "days", staleDays: "days", survivalGapDays: "days" },
  gates: { observedShare: "share", responseGates: "share" },
  groups: {
    communityResolution: "number",
    communitySeeds: "runs",
    consensusThreshold: "share",
    stabilityGate: "share",
    communityMinSize: "actors",
    matchJaccard: "share",
    splitInclusion: "share",
    splitOutgoing: "share",
    growth: ["actors", "share"],
  },
  poles: {
    hubDegree: "partners",
    hubIqr: "times",
    hubShare: "times",
    hubRise: "partners",
    poleMinSize: "actors",
  },
  verdict: {
    verdictShare: "share",
    verdictPolarization: "value",
    verdictAssortativity: "value",
    verdictGiantPoints: "points",
    verdictCentralization: "value",
    verdictMinActors: "actors",
    verdictMinResponse: "share",
    robustnessCuts: "share",
  },
};

export const PARAMETER_WORDS: Readonly<Record<keyof Parameters, Bilingual>> = {
  contactHalfLifeDays: {
    it: "giorni dopo i quali un contatto registrato vale la metà",
    en: "days after which a logged contact counts half",
  },
  surveyHalfLifeDays: {
    it: "giorni dopo i quali un legame dichiarato vale la metà, nella lettura combinata",
    en: "days after which a declared tie counts half, in the combined lens",
  },
  saturation: {
    it: "contatti pieni che danno forza 0,5 a un legame agito",
    en: "full contacts that give an enacted tie a strength of 0.5",
  },
  enactedThreshold: {
    it: "contatto minimo perché un legame agito esista",
    en: "least contact for an enacted tie to exist",
  },
  combinedShare: {
    it: "peso della lettura dichiarata in quella combinata",
    en: "weight of the declared lens in the combined one",
  },
  dimensionWeights: {
    it: "pesi di livello, fiducia e frequenza nella forza",
    en: "weights of level, trust and frequency in strength",
  },
  eventWeights: {
    it: "peso di ogni tipo di evento",
    en: "weight of each type of event",
  },
  plenaryParticipants: {
    it: "partecipanti oltre i quali un incontro è una plenaria",
    en: "participants above which a meeting is a plenary",
  },
  classCuts: {
    it: "forza da cui un legame è medio; da cui è forte",
    en: "strength from which a tie is medium; from which it is strong",
  },
  changeThreshold: {
    it: "minimo cambiamento di forza che si chiama così",
    en: "least change of strength that is called one",
  },
  waveWindowDays: {
    it: "giorni attorno a una data in cui una risposta vale per quella rilevazione",
    en: "days around a date within which an answer belongs to that survey",
  },
  staleDays: {
    it: "giorni dopo i quali una rilevazione è vecchia",
    en: "days after which a survey is out of date",
  },
  survivalGapDays: {
    it: "giorni senza attività dopo i quali un legame agito è finito",
    en: "days without activity after which an enacted tie has ended",
  },
  communityResolution: {
    it: "grana della ricerca dei gruppi",
    en: "resolution of the search for groups",
  },
  communitySeeds: {
    it: "ricerche ripetute dei gruppi",
    en: "repeated searches for groups",
  },
  consensusThreshold: {
    it: "quota di ricerche in cui due realtà stanno insieme per essere dello stesso gruppo",
    en: "share of searches in which two actors are together to be of one group",
  },
  stabilityGate: {
    it: "minimo accordo tra le ricerche perché i gruppi si descrivano",
    en: "least agreement of the searches for groups to be described",
  },
  communityMinSize: { it: "realtà minime di un gruppo", en: "least actors of a group" },
  matchJaccard: {
    it: "somiglianza minima tra due gruppi perché siano lo stesso",
    en: "least likeness of two groups to be the same",
  },
  splitInclusion: {
    it: "quote di realtà per dire che un gruppo si è diviso o unito",
    en: "shares of actors for a group to have split or merged",
  },
  splitOutgoing: {
    it: "quota di realtà che lasciano un gruppo per dirlo diviso",
    en: "share of actors leaving a group for it to have split",
  },
  growth: {
    it: "realtà e quota di cui un gruppo cambia per dirlo cresciuto o ridotto",
    en: "actors and share by which a group changes to have grown or shrunk",
  },
  hubDegree: { it: "partner minimi di un polo", en: "least partners of a pole" },
  hubIqr: {
    it: "distanza dai valori usuali dei partner, in intervalli tra i quartili",
    en: "distance from the usual number of partners, in interquartile ranges",
  },
  hubShare: {
    it: "quante volte la media deve valere la quota di legami di un polo",
    en: "how many times the mean a pole’s share of ties has to be",
  },
  hubRise: {
    it: "partner in più perché un polo sia nuovo",
    en: "partners gained for a pole to be new",
  },
  poleMinSize: {
    it: "realtà minime di un gruppo che è un polo",
    en: "least actors of a group that is a pole",
  },
  verdictShare: {
    it: "cambiamento relativo che dà un punto nell’etichetta",
    en: "relative change that scores in the label",
  },
  verdictPolarization: {
    it: "cambiamento della separazione in blocchi che è un segnale",
    en: "change of the separation into blocks that is a sign",
  },
  verdictAssortativity: {
    it: "cambiamento della chiusura che è un segnale",
    en: "change of closure that is a sign",
  },
  verdictGiantPoints: {
    it: "punti percentuali persi dal pezzo principale che sono un segnale",
    en: "percentage points lost by the largest piece that are a sign",
  },
  verdictCentralization: {
    it: "cambiamento della centralizzazione che è un segnale",
    en: "change of centralisation that is a sign",
  },
  verdictMinActors: {
    it: "realtà attive minime per descrivere la forma",
    en: "least active actors for the shape to be described",
  },
  verdictMinResponse: {
    it: "quota minima di risposte per classificare",
    en: "least response for a label",
  },
  robustnessCuts: {
    it: "quote di verifiche con la stessa etichetta per dirla solida; prudente",
    en: "shares of checks with the same label for it to be solid; cautious",
  },
  observedShare: {
    it: "quota minima di legami possibili osservati per descrivere la forma",
    en: "least share of possible ties observed for the shape to be described",
  },
  responseGates: {
    it: "quote di risposte sotto cui alcune misure, o quasi tutte, non si danno",
    en: "response below which some measures, or nearly all, are not given",
  },
};
