import CostExplorerMocked from "components/CostExplorer/CostExplorerMocked";
import PageMockup from "components/PageMockup/PageMockup";
import CostExplorerContainer from "containers/CostExplorerContainer";
import { useHost } from "hooks/useHost";
import { useOrganizationInfo } from "hooks/useOrganizationInfo";
import { FormattedMessage } from "react-intl";

/** The page at /expenses; a sample of it where the organization has no data source. */
export default function Expenses({ hasSecondPanel }: { hasSecondPanel: boolean }) {
  const isSignedIn = useHost((state) => state.isSignedIn);
  const { hasDataSources } = useOrganizationInfo();
  if (!isSignedIn) return <FormattedMessage id="signedOut" />;
  if (!hasDataSources) {
    return (
      <PageMockup>
        <CostExplorerMocked />
      </PageMockup>
    );
  }
  return <CostExplorerContainer hasSecondPanel={hasSecondPanel} />;
}
