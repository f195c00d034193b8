import { n as toAppManifests, t as renderAppManifests } from "./app-manifests2.js";

export { renderAppManifests };