/** Italian names of what the API gives as codes. */
export const names = {
  kind: {
    lab: "laboratorio",
    institution: "istituzione",
    private: "ente privato",
    association: "associazione",
    informal: "gruppo informale",
    other: "altra realtà",
  },
  level: {
    "1": "Ci conosciamo e ci scambiamo informazioni",
    "2": "Ci aiutiamo ogni tanto, ognuno con i suoi piani",
    "3": "Organizziamo insieme alcune attività e usiamo cose in comune",
    "4": "Decidiamo insieme e mettiamo in comune risorse con regolarità",
    "5": "Siamo un progetto unico, con regole e responsabilità comuni",
  },
} as const;
