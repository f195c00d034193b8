/**
 * Decides whether the last label of a dotted word makes it a domain, so that `README.md` and `user.id` stay prose.
 * The root zone is IANA's, as `npm run lists` writes it; which of it counts after a single label is kept by hand.
 */
import root from './lists/top-level-domains.json' with { type: 'json' };

/** Domains seen in real incidents whose name is no word of prose or code: two labels are enough. The others need a third. */
const GENERIC =
  'academy agency app arpa asia beauty bet bid bio biz blog bond buzz cam capital casino cat center cfd chat click cloud club codes com company cyou date dev digital direct download edu email example exchange express fail finance fit fun fund gdn games global gov group guru help host icu inc info ink int invalid jobs kim lat life link live llc loan lol ltd market mba media men mil mobi mom money monster museum nagoya net network news ninja one onion online ooo org page party photo pics pink plus porn post press pro pub pw quest racing red ren rest review rip rocks rodeo run sale sbs science security services sex shop site skin social software solutions space store stream studio style support surf systems team tech technology tel tips today tokyo tools top toys trade travel uno vip wang website webcam wiki win work works world wtf xin xxx xyz zone';

/** Domains that are also file extensions or field names: a domain only with a subdomain, or inside a URL or address. */
const AMBIGUOUS =
  'am as at cat cc codes do host id in int is it link live md me ml mm my name no one page pl pm post ps py rest rs run sc sh so st to us works zip mov';

const ambiguous = new Set(AMBIGUOUS.split(' '));
const names = root.names.split(' ');
const plain = new Set([...names.filter((name) => name.length === 2), ...GENERIC.split(' ')]);
const known = new Set([...names, ...plain, ...ambiguous]);

/** Whether a dotted word of this many labels, ending in this one, is a domain. */
export function isTopLevelDomain(label: string, labels: number): boolean {
  const lower = label.toLowerCase();
  // `done.It was` is a missing blank, not an Italian host.
  if (label !== lower && label !== label.toUpperCase()) return false;
  if (/^xn--[a-z0-9-]{2,}$/.test(lower) || /^[^\p{ASCII}\p{N}_]{2,}$/u.test(lower)) return true;
  return known.has(lower) && (labels > 2 || (plain.has(lower) && !ambiguous.has(lower)));
}
