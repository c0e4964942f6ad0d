import * as inUse from "./muiInUse";

/** Stands for all other pages of the host: what they use of MUI is in its main chunk, with or without us. */
export default function OtherPages() {
  return <>{Object.keys(inUse).join(", ")}</>;
}
