export { default } from "./CostExplorer";
