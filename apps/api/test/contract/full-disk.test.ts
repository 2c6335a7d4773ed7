import { describe, expect, it } from "vitest";
import { hasDisksOfItsOwn, onDiskOfItsOwn } from "../support/disk-of-its-own.ts";

const canMount = hasDisksOfItsOwn();
if (!canMount) process.stderr.write("SKIPPED, no file system can be mounted here: the full disk\n");

describe.skipIf(!canMount)("a full disk", () => {
  it("is said in words, loses nothing, and is over when there is space", () => {
    expect(onDiskOfItsOwn(3, false)).toMatchObject({
      lost: 0,
      strange: [],
      stuck: 0,
      isRight: true,
    });
  });

  it("and the harness would have seen a server that acknowledges too soon", () => {
    expect(onDiskOfItsOwn(1, true)).toMatchObject({ isRight: false });
  });
});
