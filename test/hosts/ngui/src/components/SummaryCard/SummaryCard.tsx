import { Card, Typography } from "@mui/material";
import { useOrganizationInfo } from "hooks/useOrganizationInfo";
import { FormattedMessage, FormattedNumber } from "react-intl";

export default function SummaryCard({ messageId, value }: { messageId: string; value: number }) {
  const { currency } = useOrganizationInfo();
  return (
    <Card sx={{ p: 2 }}>
      <Typography>
        <FormattedMessage id={messageId} />
      </Typography>
      <Typography variant="h6" component="p">
        <FormattedNumber value={value} style="currency" currency={currency} notation="compact" maximumFractionDigits={3} />
      </Typography>
    </Card>
  );
}
