import CostExplorer from "./CostExplorer";

/** The page with figures of nobody. */
export default function CostExplorerMocked() {
  return (
    <CostExplorer
      total={25034.03}
      previousTotal={28164.2}
      organizationName="Sunflower corporation"
      startDateTimestamp={Date.UTC(2026, 8, 1) / 1000}
      endDateTimestamp={Date.UTC(2026, 8, 8) / 1000 - 1}
      onApply={() => undefined}
      isInScopeOfPageMockup
    />
  );
}
