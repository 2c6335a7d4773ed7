import { describe, expect, test } from "vitest";
import { refusedFields } from "../../src/state/refused-fields.ts";

const TOWN = { municipality: "Rho", territory: "rho", lat: "45,53", lon: "9,04" };
const said = (pointer: string, detail = "no") => [{ pointer, detail }];

describe("what the server says of a field of a small form", () => {
  test.each(["/entries/0/payload/lat", "/payload/lat", "/lat", "/payload/lat/0"])(
    "is shown at the field that %s is about",
    (pointer) => {
      expect(refusedFields(said(pointer), TOWN, TOWN)).toEqual({ lat: "no" });
    },
  );

  test.each(["", "/entries/0", "/happenedOn", "/payload/seed", "/payload"])(
    "is left to the notice where it is about no field of the form, as «%s»",
    (pointer) => {
      expect(refusedFields(said(pointer), TOWN, TOWN)).toEqual({});
    },
  );

  test("goes when that field is written again, and only then", () => {
    const pointed = [...said("/payload/lat", "nord"), ...said("/payload/lon", "est")];
    const mended = { ...TOWN, lat: "45,54" };
    expect(refusedFields(pointed, mended, TOWN)).toEqual({ lon: "est" });
  });

  test("is not of a form that was never sent", () => {
    expect(refusedFields(said("/payload/lat"), TOWN, null)).toEqual({});
  });

  test("is the first where it says several things of one field", () => {
    const pointed = [...said("/payload/lat", "uno"), ...said("/payload/lat", "due")];
    expect(refusedFields(pointed, TOWN, TOWN)).toEqual({ lat: "uno" });
  });
});
