/** What a cost for CPU or RAM bought, in its currency. A cost is price × max(request, usage), so both can be told from it and the efficiency. */
export interface CostUse {
  used: number;
  requested: number;
  /** Requested and not used. */
  unused: number;
  /** Used beyond the request: a part of `used`. */
  overUsed: number;
}

/** `efficiency`: usage ÷ request. */
export function useOfCost(cost: number, efficiency: number): CostUse {
  return {
    used: cost * Math.min(1, efficiency),
    requested: cost / Math.max(1, efficiency),
    unused: cost * Math.max(0, 1 - efficiency),
    overUsed: cost * Math.max(0, 1 - 1 / efficiency),
  };
}
