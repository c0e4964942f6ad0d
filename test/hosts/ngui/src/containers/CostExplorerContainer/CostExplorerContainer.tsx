import CostExplorer from "components/CostExplorer";
import { KubernetesCosts } from "containers/KubernetesCostsContainer";
import { useExpensesBreakdownRequestParams } from "hooks/useExpensesBreakdownRequestParams";
import { useOrganizationInfo } from "hooks/useOrganizationInfo";
import { useReactiveDefaultDateRange } from "hooks/useReactiveDefaultDateRange";

/** Decides what the page asks for. With `second` in the address a second panel stands below it, to prove that two share what they ask for. */
export default function CostExplorerContainer({ hasSecondPanel }: { hasSecondPanel: boolean }) {
  const { name } = useOrganizationInfo();
  const [startDateTimestamp, endDateTimestamp] = useReactiveDefaultDateRange();
  const [requestParams, applyFilter] = useExpensesBreakdownRequestParams({ startDateTimestamp, endDateTimestamp });
  return (
    <>
      <CostExplorer
        total={3468.14}
        previousTotal={3478.63}
        organizationName={name}
        startDateTimestamp={startDateTimestamp}
        endDateTimestamp={endDateTimestamp}
        onApply={applyFilter}
      />
      {hasSecondPanel && (
        <section aria-label="Panel of the sidebar">
          <KubernetesCosts
            startDateTimestamp={requestParams.startDate}
            endDateTimestamp={requestParams.endDate}
            onApply={applyFilter}
          />
        </section>
      )}
    </>
  );
}
