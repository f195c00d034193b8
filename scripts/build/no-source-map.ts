/**
 * Stands in for source-map in the bundles: Handlebars builds its code with a small replacement of its own where there is
 * none, as in browsers. We ask for no source maps of templates.
 */
export const SourceNode = undefined;
