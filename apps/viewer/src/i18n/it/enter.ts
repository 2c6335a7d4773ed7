/** Entrare, con la password o con un link. */
export const enter = {
  enter: {
    title: "Entra in Legami",
    ended: "La visita è finita. Entra di nuovo: torni dov’eri.",
    needed: "Per vedere quella pagina bisogna entrare. Poi ci torni.",
    password: "Password di chi tiene il programma",
    show: "Mostra",
    hide: "Nascondi",
    submit: "Entra",
    busy: "Entro…",
    operator:
      "Registri i legami con un link? Apri di nuovo il link: si entra da sé, senza password.",
    forgotten: "Password dimenticata? Si cambia sul computer dove gira Legami.",
    missing: "Scrivi la password.",
    wrong: "La password non è questa. Riprova.",
    wait: "Troppi tentativi. Riprova tra {{count}} minuti.",
    wait_one: "Troppi tentativi. Riprova tra un minuto.",
    linkTitle: "Entro con il tuo link…",
    linkRefusedTitle: "Questo link non vale più.",
    linkRefused:
      "È scaduto, è stato revocato, oppure l’indirizzo non è intero. Chiedi un link nuovo a chi te l’ha mandato.",
    linkFailedTitle: "Non siamo riusciti a entrare.",
    retry: "Riprova",
    withPassword: "Entra con la password",
    openTitle: "Su questo computer si entra senza password.",
    open: "Chi è davanti a questo computer tiene il programma. Una password serve quando altri entrano da fuori.",
    goOn: "Vai alla sintesi",
    insideTitle: "Sei già dentro.",
    inside:
      "Sei dentro come chi tiene il programma. Se entri con questo link, quella visita finisce.",
    insideLink: "Sei dentro con il link «{{label}}».",
    useLink: "Entra con il link",
    stay: "Resta come sei",
    toForm: "Vai al modulo",
  },
} as const;
