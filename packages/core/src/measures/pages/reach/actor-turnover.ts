import type { MeasurePage } from "../page.ts";

export const actorTurnover: MeasurePage = {
  formula: {
    it: "entrata: attiva dopo e non prima\nallontanata: attiva prima e non dopo\nattive dopo = attive prima − allontanate + entrate",
    en: "joined: active after and not before\nstepped back: active before and not after\nactive after = active before − stepped back + joined",
  },
  reading: {
    it: "Il primo numero è la differenza tra le realtà attive alle due date. Le entrate si dividono in nuove nell’elenco e già conosciute; le allontanate in uscite dall’elenco, rimaste senza legami e non osservate di nuovo.",
    en: "The first number is the difference between the active actors of the two dates. Those who joined divide into new to the register and already known; those who stepped back into off the register, left without ties and not observed again.",
  },
  pitfall: {
    it: "La differenza nasconde il ricambio: due entrate e due uscite danno 0. Una realtà non osservata di nuovo può avere ancora i suoi legami: nessuno ha potuto dirlo. Persa è solo chi è ancora nell’elenco e non ha più legami.",
    en: "The difference hides the turnover: two who join and two who leave give 0. An actor not observed again may still have its ties: nobody could tell. Lost is only who is still on the register and has no ties any more.",
  },
  missing: ["no_active_actors"],
  working: {
    it: ({ counts: { before = 0, after = 0, joined = 0, left = 0 } }, { number }) =>
      `Entrano Banda, che era già nell’elenco, e Bottega, che è nuova. ${number(before)} − ${number(left)} + ${number(joined)} = ${number(after)} realtà attive.`,
    en: ({ counts: { before = 0, after = 0, joined = 0, left = 0 } }, { number }) =>
      `Banda joins, which was on the register already, and Bottega, which is new. ${number(before)} − ${number(left)} + ${number(joined)} = ${number(after)} active actors.`,
  },
};
