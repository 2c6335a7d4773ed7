import type { enter as italian } from "../it/enter.ts";
import type { Translation } from "../translation.ts";

export const enter: Translation<typeof italian> = {
  enter: {
    title: "Come in to Legami",
    ended: "Your visit has ended. Come in again: you return to where you were.",
    needed: "To see that page you have to come in. Then you return to it.",
    password: "Password of whoever runs the programme",
    show: "Show",
    hide: "Hide",
    submit: "Come in",
    busy: "Coming in…",
    operator:
      "Do you log ties with a link? Open the link again: it lets you in without a password.",
    forgotten: "Password forgotten? It is changed on the computer that Legami runs on.",
    missing: "Type the password.",
    wrong: "This is not the password. Try again.",
    wait: "Too many tries. Try again in {{count}} minutes.",
    wait_one: "Too many tries. Try again in a minute.",
    linkTitle: "Coming in with your link…",
    linkRefusedTitle: "This link no longer works.",
    linkRefused:
      "It has expired, it was revoked, or its address is not complete. Ask whoever sent it to you for a new one.",
    linkFailedTitle: "We could not let you in.",
    retry: "Try again",
    withPassword: "Come in with the password",
    openTitle: "At this computer there is no password.",
    open: "Whoever sits at this computer runs the programme. A password is needed when others come in from outside.",
    goOn: "Go to the overview",
    insideTitle: "You are in already.",
    inside:
      "You are in as whoever runs the programme. If you come in with this link, that visit ends.",
    insideLink: "You are in with the link “{{label}}”.",
    useLink: "Come in with the link",
    stay: "Stay as you are",
    toForm: "Go to the form",
  },
};
