declare module "fxa-common-password-list" {
  const commonest: { readonly test: (password: string) => boolean };
  export default commonest;
}
