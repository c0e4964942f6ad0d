export { default } from "./CostExplorerContainer";
