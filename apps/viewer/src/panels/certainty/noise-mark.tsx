/** What noise says of a change, as a shape: full, half, or an empty ring with hatching. */
import type { NoiseReading } from "@legami/core";

export function NoiseMark({ noise }: { readonly noise: NoiseReading }) {
  return (
    <svg className="noise-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {noise === "clear" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {noise === "slight" && (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
        </>
      )}
      {noise === "within-noise" && (
        <>
          <circle
            cx="6"
            cy="6"
            r="4.75"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.25"
            strokeDasharray="2 1.5"
          />
          <path d="M3 7.5 7.5 3M4.5 9 9 4.5" stroke="currentColor" strokeWidth="1" />
        </>
      )}
    </svg>
  );
}
