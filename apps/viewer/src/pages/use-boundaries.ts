/** The boundaries under the map: kept in this browser, put back within ten seconds of being removed. */
import { useEffect, useState } from "react";
import {
  type Boundaries,
  BoundaryProblem,
  type BoundaryProblemCode,
  MOST_BYTES,
  readBoundaries,
} from "../state/boundaries.ts";
import { keepBoundaries, keptBoundaries } from "../state/kept-boundaries.ts";

export interface BoundaryState {
  readonly boundaries: Boundaries | null;
  readonly problem: BoundaryProblemCode | "notKept" | null;
  /** What was just removed. */
  readonly removed: Boundaries | null;
  readonly take: (file: File) => Promise<void>;
  readonly remove: () => void;
  readonly putBack: () => void;
}

export function useBoundaries(programme: string): BoundaryState {
  const [boundaries, setBoundaries] = useState<Boundaries | null>(null);
  const [removed, setRemoved] = useState<Boundaries | null>(null);
  const [problem, setProblem] = useState<BoundaryState["problem"]>(null);

  useEffect(() => {
    let isWanted = true;
    void keptBoundaries(programme).then((kept) => isWanted && setBoundaries((now) => now ?? kept));
    return () => {
      isWanted = false;
    };
  }, [programme]);

  const keep = async (next: Boundaries | null) => {
    setBoundaries(next);
    const isKept = await keepBoundaries(programme, next);
    setProblem(isKept ? null : "notKept");
  };
  return {
    boundaries,
    problem,
    removed,
    take: async (file) => {
      setRemoved(null);
      try {
        if (file.size > MOST_BYTES) throw new BoundaryProblem("size");
        await keep(readBoundaries(await file.text(), file.name));
      } catch (error) {
        setProblem(error instanceof BoundaryProblem ? error.code : "unreadable");
      }
    },
    remove: () => {
      setRemoved(boundaries);
      void keep(null);
    },
    putBack: () => {
      if (removed !== null) void keep(removed);
      setRemoved(null);
    },
  };
}
