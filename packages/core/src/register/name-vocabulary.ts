/**
 * What the words of organisations' names are worth in Italian: which are glue, which only say the
 * legal form, which stand for longer ones, which many organisations share. All in small letters,
 * without accents. A word that is on no list says who the organisation is.
 */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Lines `short = long`; several short forms of one thing stand with commas between. */
function pairs(text: string): Map<string, readonly string[]> {
  const lines = text.split("\n").filter((line) => line.includes("="));
  return new Map(
    lines.flatMap((line) => {
      const [short = "", long = ""] = line.split("=");
      return short.split(",").map((one) => [one.trim(), words(long)] as const);
    }),
  );
}

export const GLUE: ReadonlySet<string> = new Set(
  words(`
    il lo la i gli le l un uno una d di da in con su per x tra fra a ad e ed o od c
    del dello della dei degli delle dell de al allo alla ai agli alle all
    dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell
    sul sullo sulla sui sugli sulle sull col coi n nr num numero
  `),
);

export const SAINTS: ReadonlySet<string> = new Set(
  words("san santo santa sant santi sante santissimo santissima sto sta ss"),
);

/** Shortened words that are no beginning of the whole one, or that other lists must know. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = pairs(`
  ass, assoc, assne, associaz = associazione
  coop = cooperativa
  fond, fondaz = fondazione
  comto, comit = comitato
  sez = sezione
  ist = istituto
  compr = comprensivo
  parr, parrocch = parrocchia
  bibl = biblioteca
  circ = circolo
  gr = gruppo
  proloco = pro loco
  pza = piazza
`);

/** Legal forms as they stand without glue, the longest first; what each is read as. */
export const FORMS: readonly (readonly [form: readonly string[], read: readonly string[]])[] = [
  ...pairs(`
    associazione promozione sociale, associazione sportiva dilettantistica = associazione
    organizzazione volontariato, associazione volontariato, associazione culturale = associazione
    aps, odv, asd = associazione
    societa cooperativa sociale, societa cooperativa, cooperativa sociale = cooperativa
    cooperativa tipo b, cooperativa tipo a, scs, scarl, scrl, scpa = cooperativa
    ente terzo settore, ente filantropico, ente morale, impresa sociale, responsabilita limitata =
    ets, onlus, srl, srls, spa, snc, sas, rl, ssd =
  `),
]
  .map(([form, read]) => [words(form), read] as const)
  .sort(([a], [b]) => b.length - a.length);

/** Short names of services and networks, each read as the long one. */
export const ACRONYMS: ReadonlyMap<string, readonly string[]> = pairs(`
  ic = istituto comprensivo
  iis = istituto istruzione superiore
  itis = istituto tecnico industriale
  itc = istituto tecnico commerciale
  cpia = centro provinciale istruzione adulti
  cfp = centro formazione professionale
  asst = azienda socio sanitaria territoriale
  ats = agenzia tutela salute
  sert, serd = servizio tossicodipendenze
  rsa = residenza sanitaria assistenziale
  rsd = residenza sanitaria disabili
  cdd = centro diurno disabili
  cse = centro socio educativo
  sfa = servizio formazione autonomia
  cag = centro aggregazione giovanile
  csv = centro servizi volontariato
  caf = centro assistenza fiscale
  cav = centro antiviolenza
  cps = centro psico sociale
  udp = ufficio piano
  cri = croce rossa italiana
  cai = club alpino italiano
  csi = centro sportivo italiano
  pgs = polisportive giovanili salesiane
  gso = gruppo sportivo oratorio
  us = unione sportiva
  gs = gruppo sportivo
  ana = associazione nazionale alpini
  anpi = associazione nazionale partigiani italia
  ute, unitre = universita terza eta
  gas = gruppo acquisto solidale
  soms = societa operaia mutuo soccorso
  pa = pubblica assistenza
  cdq = comitato quartiere
  ama = auto mutuo aiuto
`);

/** What sort of body it is, or an adjective that goes with the sort: many share it. */
export const SHARED: ReadonlySet<string> = new Set(
  words(`
    agenzia ambito ambulatorio anziani ascolto asilo assistenza azienda banca banda bar biblioteca
    casa centro cittadina cittadino civica civico civile club comitato compagnia comprensivo comune
    comunale comunali comunita consiglio consorzio consulta consultorio coordinamento corpo croce
    culturale disabili distretto diurno emporio ente familiare famiglia famiglie farmacia forum
    genitori giovani giovanile gruppo impiego infanzia infantile informagiovani istituto istruzione
    italiana italiano laboratori laboratorio lettura liceo locale loco ludoteca materna media mensa
    musicale mutuo nazionale nido oratorio orti ospedale parrocchia parrocchiale pastorale patronato
    piano polisportiva polizia portierato poliambulatorio primaria pro protezione quartiere rete
    residenza ricreativo riposo sanitaria sanitario scout scuola secondaria servizi servizio sociale
    sociali societa socio soccorso solidale spazio sportello sportiva statale superiore tempo teatro
    terapeutica territoriale ufficio unione universita unita volontari volontariato
    acli agesci aido alpini anffas anteas arci auser avis caritas cgil cisl emergency enaip legambiente
    spi uil uisp unicef
  `),
);

/** Words of the legal form and of branches: next to nothing tells two organisations apart by them. */
export const FAINT: ReadonlySet<string> = new Set(
  words(`
    associazione associazioni cooperativa fondazione circolo decanale delegazione distaccamento
    filiale lega operativa punto recapito san sede sezione sottosezione statale unita
  `),
);

/** Words for what sort of body it is: of two names, one is seldom both. */
export const BODIES: ReadonlySet<string> = new Set(
  words(`
    associazione azienda biblioteca comitato comune consorzio cooperativa fondazione liceo ludoteca
    nido oratorio parrocchia polisportiva scuola
  `),
);

/** Bodies that gather around another one: friends of the library are not the library. */
export const AROUND: ReadonlySet<string> = new Set(
  words("amici amiche comitato consulta ex genitori sostenitori volontari"),
);

const UNITS = words("uno due tre quattro cinque sei sette otto nove");
const TEENS = words(
  "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
);
const TENS = words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
const ORDINALS = words(
  "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo",
);

/** Numbers in words. `uno` is an article more often than a number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.slice(1).map((word, at) => [word, at + 2] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.flatMap((ten, at) => tensFrom(ten, (at + 2) * 10)),
  ...ORDINALS.flatMap((word, at) =>
    [word, `${word.slice(0, -1)}a`].map((one) => [one, at + 1] as const),
  ),
  ["cento", 100],
  ["mille", 1000],
  ["duemila", 2000],
  ["duemilauno", 2001],
  ["tremila", 3000],
]);

/** Venti, ventuno, ventidue …: the ten loses its vowel before another. */
function tensFrom(ten: string, value: number): (readonly [string, number])[] {
  const joined = UNITS.map(
    (unit, at) =>
      [/^[uo]/.test(unit) ? ten.slice(0, -1) + unit : ten + unit, value + at + 1] as const,
  );
  return [[ten, value], ...joined];
}
