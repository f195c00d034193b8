export { t as fetchIncidentBranch } from "./incident-branch.js";
