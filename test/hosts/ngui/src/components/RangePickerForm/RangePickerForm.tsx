import { Button, MenuItem, Popover, TextField } from "@mui/material";
import type { DateRange } from "hooks/useReactiveDefaultDateRange";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

const DAY = 86_400;
const read = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000;
const write = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
/** Ends yesterday. */
const lastDays = (count: number): DateRange => {
  const today = Math.floor(Date.now() / 1000 / DAY) * DAY;
  return { startDate: today - count * DAY, endDate: today - 1 };
};

/** A field that shows the range and opens a form with two dates. */
export default function RangePickerForm({ range, onApply }: { range: DateRange; onApply: (range: DateRange) => void }) {
  const intl = useIntl();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [edited, setEdited] = useState(range);
  const format = (seconds: number) => intl.formatDate(seconds * 1000, { month: "short", day: "2-digit", timeZone: "UTC" });
  const shown = `${format(range.startDate)} - ${format(range.endDate)}`;
  const apply = (next: DateRange) => {
    setAnchor(null);
    onApply(next);
  };
  return (
    <>
      <TextField
        label={intl.formatMessage({ id: "dateRange" })}
        value={shown}
        inputProps={{ readOnly: true, "data-test-id": "host-range" }}
        sx={{ width: 190 }}
        onClick={(event) => {
          setEdited(range);
          setAnchor(event.currentTarget);
        }}
      />
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => apply(lastDays(7))}>
          <FormattedMessage id="last7Days" />
        </MenuItem>
        <TextField
          label={intl.formatMessage({ id: "from" })}
          type="date"
          value={write(edited.startDate)}
          onChange={(event) => setEdited({ ...edited, startDate: read(event.target.value) })}
        />
        <TextField
          label={intl.formatMessage({ id: "to" })}
          type="date"
          value={write(edited.endDate)}
          onChange={(event) => setEdited({ ...edited, endDate: read(event.target.value) + DAY - 1 })}
        />
        <Button onClick={() => apply(edited)}>
          <FormattedMessage id="apply" />
        </Button>
      </Popover>
    </>
  );
}
