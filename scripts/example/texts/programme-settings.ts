/** programme.json: waves, territories, indicators with their targets, and the word "simulated". */
import { EVALUATIONS } from "../agenda.ts";
import { WAVES } from "../scenario.ts";

const TERRITORIES = [
  {
    id: "rhodense",
    label: "Rhodense",
    in_it: "nel Rhodense",
    in_en: "in Rhodense",
    role: "holder",
  },
  { id: "pavia", label: "Pavia", in_it: "a Pavia", in_en: "in Pavia", role: "receiving" },
  {
    id: "visconteo",
    label: "Visconteo Sud Milano",
    in_it: "nel Visconteo Sud Milano",
    in_en: "in Visconteo Sud Milano",
    role: "receiving",
  },
  {
    id: "external",
    label: "Fuori territorio",
    in_it: "fuori territorio",
    in_en: "outside the territories",
    role: "outside",
  },
];

/** Phase = the evaluation by which the target is due. */
const INDICATORS = [
  { id: "quadro-logico", label: "Quadro logico dei laboratori", target: 1, phase: "ex-ante" },
  { id: "interview-grids", label: "Griglie di intervista", target: 3, phase: "ex-ante" },
  { id: "tutoring-kit", label: "Kit di tutoraggio", target: 1, phase: "in-itinere-1" },
  {
    id: "administrator-interviews",
    label: "Interviste ad amministratori",
    target: 5,
    phase: "in-itinere-1",
  },
  {
    id: "leader-interviews",
    label: "Interviste a referenti dei laboratori",
    target: 30,
    phase: "in-itinere-2",
  },
  { id: "group-interviews", label: "Interviste di gruppo", target: 5, phase: "in-itinere-2" },
  { id: "workshops", label: "Laboratori formativi", target: 3, phase: "final" },
  { id: "experiences", label: "Esperienze avviate", target: 5, phase: "final" },
  { id: "travel-diary", label: "Diario di viaggio", target: 1, phase: "final" },
  { id: "quaderno", label: "Quaderno pubblicato", target: 1, phase: "final" },
  { id: "citizens", label: "Cittadini coinvolti", target: 150, phase: "final" },
  { id: "operators", label: "Operatori coinvolti", target: 30, phase: "final" },
  { id: "administrators", label: "Amministratori coinvolti", target: 10, phase: "final" },
];

export function programmeJson(seed: number): string {
  const settings = {
    id: "laboratori-esempio",
    name: "Laboratori di comunità: programma di esempio",
    timezone: "Europe/Rome",
    t0: EVALUATIONS.exAnte,
    waves: WAVES.map(({ id, date }) => ({ id, date, official: true })),
    territories: TERRITORIES,
    parameters: {},
    indicators: INDICATORS,
    simulated:
      "Dati simulati: tutte le rilevazioni, compresa quella iniziale (t0), " +
      `sono prodotte da uno scenario con seme ${seed}. Nessuna risposta è reale.`,
    seed,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
