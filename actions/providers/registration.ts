/**
 * The second door of the providers: the Apps of the forge that the record lives on, which setup registers by name. It needs
 * them whatever else is contained, and no job ever does.
 */
export { toAppManifests, toRegistrationUrl } from './github/app-manifests.ts';
