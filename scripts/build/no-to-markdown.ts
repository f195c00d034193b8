/**
 * Stands in for mdast-util-to-markdown in the bundles: the extensions of remark bring along how a tree is printed, and no
 * job prints one. Without it they are as they were, until somebody prints.
 */

export const defaultHandlers = {};
