/** Who was asked: what is missing and where it is noted. */
export const asked = {
  asked: {
    missing:
      "Nobody noted who was asked ({{moments}}): that is why territories have no verdict and the shape of the network is not described.",
    mark: "Note who was asked and who answered",
  },
} as const;
