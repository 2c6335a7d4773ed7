import { describe, expect, it } from "vitest";
import { kindOfFormat } from "../../src/workbook/cell-styles.ts";
import { serialDate, serialTime } from "../../src/workbook/serial-date.ts";

describe("formats of numbers", () => {
  it.each([
    { code: "General", kind: "number" },
    { code: "0.00", kind: "number" },
    { code: '#,##0 "days"', kind: "number" },
    { code: '_-* #,##0.00\\ "€"_-;[Red]\\-#,##0', kind: "number" },
    { code: "[$€-410] #,##0", kind: "number" },
    { code: "0\\d", kind: "number" },
    { code: "@", kind: "number" },
    { code: "dd/mm/yyyy", kind: "date" },
    { code: "[$-410]d\\ mmmm\\ yyyy;@", kind: "date" },
    { code: "yyyy-mm-dd hh:mm", kind: "date" },
    { code: "mmmm", kind: "date" },
    { code: "hh:mm:ss", kind: "time" },
    { code: "[h]:mm", kind: "time" },
    { code: "mm:ss.0", kind: "time" },
  ])("$code are a $kind", ({ code, kind }) => {
    expect(kindOfFormat(code)).toBe(kind);
  });
});

describe("serial numbers", () => {
  it.each([
    { serial: 1, day: "1900-01-01" },
    { serial: 59, day: "1900-02-28" },
    { serial: 60, day: "1900-02-29" },
    { serial: 61, day: "1900-03-01" },
    { serial: 44347, day: "2021-05-31" },
    { serial: 44347.4375, day: "2021-05-31 10:30:00" },
    { serial: 44347.9999999, day: "2021-06-01" },
    { serial: 2_958_465, day: "9999-12-31" },
    { serial: 2_958_466, day: null },
    { serial: -1, day: null },
    { serial: Number.NaN, day: null },
  ])("$serial is $day", ({ serial, day }) => {
    expect(serialDate(serial, false)).toBe(day);
  });

  it("are counted from 1904 on old Macs", () => {
    expect(serialDate(0, true)).toBe("1904-01-01");
    expect(serialDate(42885, true)).toBe("2021-05-31");
  });

  it("are times below one", () => {
    expect(serialTime(0.4375)).toBe("10:30:00");
    expect(serialTime(0.999999)).toBe("24:00:00");
  });
});
