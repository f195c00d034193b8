export { t as openIncidentRecorder } from "./incident-recorder.js";
