const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** As browsers read it in a `data:` address; works where there is no Buffer. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    text += SIGNS.charAt(a >> 2) + SIGNS.charAt(((a & 3) << 4) | (b >> 4));
    text += left > 1 ? SIGNS.charAt(((b & 15) << 2) | (c >> 6)) : "=";
    text += left > 2 ? SIGNS.charAt(c & 63) : "=";
  }
  return text;
}
