export { default } from "./RangePickerFormContainer";
