import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import type { TestApp } from "../support/test-app.ts";

const PATH = `${PROGRAMME}/positions`;

describe("positions by hand over HTTP", () => {
  let test: TestApp;
  let actors: string[];
  beforeAll(async () => {
    test = await newOpenedApp({ filled: true });
    const { items } = (await test.get(`${PROGRAMME}/actors`)).json();
    actors = items.map(({ id }: { id: string }) => id);
  });
  afterAll(() => test.close());

  const tagNow = async () => String((await test.get(PATH)).headers["etag"]);
  const put = (places: unknown, tag?: string) =>
    test.put(PATH, { places }, tag === undefined ? {} : { "if-match": tag });
  const place = (index: number, x: number, y: number) => ({ actor: actors[index] ?? "", x, y });

  it("are none to begin with, and are put in place of all that were there", async () => {
    expect((await test.get(PATH)).json()).toEqual({ places: [] });
    const first = await put([place(0, 0.123456, 1), place(1, 0, 0)], await tagNow());

    expect(first.statusCode).toBe(200);
    expect(first.json().places).toContainEqual(place(0, 0.1235, 1));
    expect(first.headers["etag"]).toBe(await tagNow());
    const second = await put([place(1, 0.5, 0.5)], await tagNow());
    expect(second.json()).toEqual({ places: [place(1, 0.5, 0.5)] });
  });

  it("are refused to whoever has read older ones, with both lists", async () => {
    const old = await tagNow();
    await put([place(0, 0, 0)], old);
    const late = await put([place(0, 1, 1)], old);

    expect(late.statusCode).toBe(412);
    expect(late.json().details).toEqual({
      current: { places: [place(0, 0, 0)] },
      sent: { places: [place(0, 1, 1)] },
    });
    expect((await put([place(0, 0, 0)], old)).statusCode).toBe(200);
  });

  it("want a tag, actors that are there and shares of a box", async () => {
    expect((await put([])).statusCode).toBe(428);
    const stranger = await put([{ actor: "nobody", x: 0, y: 0 }], await tagNow());
    expect(stranger.statusCode).toBe(422);
    expect(stranger.json().errors[0].pointer).toBe("/places/0/actor");
    expect((await put([place(0, 1.5, 0)], await tagNow())).statusCode).toBe(422);
  });

  it("are taken back with an empty list", async () => {
    await put([], await tagNow());
    expect((await test.get(PATH)).json()).toEqual({ places: [] });
  });

  it("of a programme that is not there are not there", async () => {
    expect((await test.get("/v1/programmes/nowhere/positions")).statusCode).toBe(404);
  });
});
