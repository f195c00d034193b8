import { n as fetchSnapshotAndBranch, t as fetchIncidentBranch } from "./incident-branch.js";

export { fetchIncidentBranch };