export { default } from "./RangePickerForm";
