/** How far back the sweep looks; what is older was told, or nobody waits for it any more. */
export const HOURS_BACK = 48;
