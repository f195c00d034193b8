/** The systems that containment reaches. A new one is one folder and one line here. */
import type { Provider } from '#containment/index.ts';
import { github } from './github/provider.ts';

export const PROVIDERS: readonly Provider[] = [github];
