import type { MeasurePage } from "../page.ts";

export const minimumDetectableChange: MeasurePage = {
  formula: {
    it: "minimo rilevabile = quasi due × radice di (variabilità simulata alla prima data + variabilità simulata alla seconda)",
    en: "smallest detectable = nearly two × root of (simulated variability at the first date + at the second)",
  },
  reading: {
    it: "Una variazione più piccola di questo numero rientra nel margine di rilevazione: potrebbe venire solo da come si risponde al questionario.",
    en: "A change smaller than this number is within measurement noise: it could come from how the questionnaire is answered alone.",
  },
  pitfall: {
    it: "Piccolo non vuol dire preciso: conta solo l’errore delle risposte. Se in pochi hanno risposto, il margine vero è più largo di così.",
    en: "Small does not mean precise: only the error of answers counts. If few have answered, the true margin is wider than this.",
  },
  missing: ["not_repeated", "no_survey_drawn", "no_change_value"],
  working: {
    it: () =>
      "Nell’esempio le realtà sono sette: i margini sono larghi quasi quanto le variazioni.",
    en: () => "The example has seven actors: the margins are nearly as wide as the changes.",
  },
};
