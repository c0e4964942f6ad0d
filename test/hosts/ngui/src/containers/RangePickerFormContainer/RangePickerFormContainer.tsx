import RangePickerForm from "components/RangePickerForm";
import type { DateRange } from "hooks/useReactiveDefaultDateRange";
import { useEffect, useState } from "react";
import { set } from "../../store";

interface Props {
  initialStartDateValue: number;
  initialEndDateValue: number;
  onApply: (range: DateRange) => void;
}

/** Keeps the range itself: it reads the values it is given once, and tells the store of them. */
export default function RangePickerFormContainer({ initialStartDateValue, initialEndDateValue, onApply }: Props) {
  const [selected, setSelected] = useState(() => ({ startDate: initialStartDateValue, endDate: initialEndDateValue }));
  useEffect(() => {
    set({ rangeDates: selected });
  }, [selected]);
  return (
    <RangePickerForm
      range={selected}
      onApply={(range) => {
        onApply(range);
        setSelected(range);
      }}
    />
  );
}
