import { C as string, S as strictObject, c as array, d as int, o as _enum } from "./schemas.js";
import { n as createLineIndex, r as hasInvisible } from "./lines.js";
import { a as FILES, t as ArtifactId } from "./path.js";
import { l as Instant, p as findStatusOf, u as MILESTONES } from "./canonical.js";
import { n as withoutMarks, r as rememberTexts, t as splitMark } from "./byte-order-mark.js";
import { d as checkUniqueIds, i as TLPS } from "./record.js";
import { a as renderYamlDocument, c as isSeq, i as renderYaml, n as parseYaml, o as toParsedYaml, r as parseYamlDocument } from "./yaml.js";
import { i as quote, n as parseChecked } from "./schema-problem.js";
import { f as isOwnEntry } from "./ledger-segments.js";
import { isIPv4, isIPv6 } from "node:net";
import { isDeepStrictEqual } from "node:util";
// actions/incident/ledger-without-effects.ts
function readOldEffect({ command, phase }) {
	return phase === "done" ? readDone(command) : phase === "verified" ? { hold: "taken" } : phase === "rolled_back" ? { hold: "released" } : phase === "refused" ? readComment(command) : readPlan(command);
}
function findOldPlanDigits({ command, effect }) {
	if (effect === void 0) return /^\/approve +([0-9a-f]{8})\b/.exec(command)?.[1];
}
function readDone(command) {
	let [verb, name = "", ...rest] = command.toLowerCase().split(" ");
	if (verb === "/close" || verb === "merge") return { status: "closed" };
	if (verb === "/milestone") {
		let milestone = MILESTONES.find((one) => one === name.replaceAll("-", "_")), status = milestone === void 0 ? void 0 : findStatusOf(milestone);
		return status === void 0 ? {} : { status };
	}
	if (verb !== "/credential" || name !== "rotated") return {};
	let ids = rest.flatMap((word) => /^credential=(c-\d{2,})$/.exec(word)?.[1] ?? []);
	return { credentials: Object.fromEntries(ids.map((id) => [id.toUpperCase(), "rotated"])) };
}
function readComment(command) {
	return command === "comment edited" ? { comment: "edited" } : command === "comment deleted" ? { comment: "deleted" } : {};
}
function readPlan(command) {
	let [, step, rest = ""] = /^\/contain +(\S+)(.*)$/.exec(command) ?? [];
	if (step === void 0) return {};
	let pairs = [...rest.matchAll(/(?<= )(\w+)=(\S+)/g)];
	return { plan: {
		operation: "contain",
		step,
		params: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, value]))
	} };
}
// actions/incident/ledger-facts.ts
function findBelieved(entries, id, signer) {
	if (!signer.canVerify) return entries;
	let isSigned = !1;
	return entries.filter((entry) => {
		let isOwn = isOwnEntry(entry, id, signer), isOlder = !isSigned && isBeforeKeys(entry, signer);
		return isSigned ||= isOwn, isOwn || isOlder;
	});
}
function isBeforeKeys({ at }, { since }) {
	return since !== void 0 && Date.parse(at) < Date.parse(since);
}
function readEffect(entry) {
	return entry.effect ?? readOldEffect(entry);
}
function findStatus(entries) {
	return entries.flatMap((entry) => readEffect(entry).status ?? []).at(-1) ?? "declared";
}
function findOwnStatus(draft) {
	return draft.ledgerState().status ?? "declared";
}
function hasReached(entries, credential, state) {
	return entries.some((entry) => readEffect(entry).credentials?.[credential] === state);
}
// actions/incident/manifest.ts
function checkVisible({ value, issues }) {
	if (!hasInvisible(value)) return;
	let message = `Unexpected characters that nobody can see in ${quote(value)}, expected a name without them`;
	issues.push({
		code: "custom",
		message,
		input: value
	});
}
const Artifact = strictObject({
	id: ArtifactId,
	file: string().regex(/^(?!manifest\.yml$)(?:(?!(?:\.{1,2}|\.[Gg][Ii][Tt])(?:\/|$))[^/\\\u0000-\u001F\u007F]+(?:\/(?!$)|$))+$/).check(checkVisible),
	sha256: string().regex(/^[0-9a-f]{64}$/),
	bytes: int().nonnegative(),
	tool: string(),
	added_by: string(),
	added_at: Instant,
	tlp: _enum(TLPS),
	note: string().optional()
}), Manifest = strictObject({ artifacts: array(Artifact).check(checkUniqueIds) }), FILE = FILES.manifest, MANIFEST_BYTES_AT_MOST = 2097152;
function renderManifest() {
	return "# yaml-language-server: $schema=../../../../schemas/manifest.schema.json\nartifacts: []\n";
}
function parseManifest(text, file = FILE) {
	return KNOWN.read(text, () => toManifest(parseDocument(text, file), file));
}
const KNOWN = rememberTexts();
function parseDocument(text, file = FILE) {
	return parseYamlDocument(text, {
		file,
		bytesAtMost: MANIFEST_BYTES_AT_MOST
	});
}
function toManifest(source, file = FILE) {
	let yaml = toParsedYaml(source), { artifacts } = parseChecked(Manifest, yaml, {
		file,
		code: "manifest-invalid"
	});
	return {
		artifacts,
		lineOf: yaml.lineOf
	};
}
function nextArtifactId({ artifacts }) {
	let last = Math.max(0, ...artifacts.map(({ id }) => Number(id.slice(2))));
	return `A-${String(last + 1).padStart(4, "0")}`;
}
function appendArtifacts(written, artifacts) {
	return artifacts.length === 0 ? written : splitMark(written).mark + append(withoutMarks(written), artifacts);
}
function append(text, artifacts) {
	let source = parseDocument(text), wanted = { artifacts: [...parseManifest(text).artifacts, ...artifacts] }, inserted = insertItems(text, source, artifacts);
	if (inserted !== void 0 && isManifestOf(inserted, wanted)) return inserted;
	let result = renderAppended(source, artifacts);
	return parseManifest(result), result;
}
function renderAppended(source, artifacts) {
	let document = source.document.clone();
	for (let artifact of artifacts) document.addIn(["artifacts"], document.createNode(artifact));
	return renderYamlDocument(document);
}
function insertItems(text, { document }, artifacts) {
	let list = document.getIn(["artifacts"], !0);
	if (!isSeq(list) || !list.range) return;
	let [start, end] = list.range, eol = text.includes("\r\n") ? "\r\n" : "\n";
	if (list.items.length === 0) return `${text.slice(0, start).trimEnd()}${eol}${renderItems(artifacts, "  ", eol)}${text.slice(end)}`;
	if (list.flow) return;
	let indent = " ".repeat(start - text.lastIndexOf("\n", start - 1) - 1), body = text.slice(0, end).trimEnd(), lineEnd = text.slice(body.length).search(/\r?\n|$/), head = text.slice(0, body.length + lineEnd);
	return `${head}${eol}${renderItems(artifacts, indent, eol)}${text.slice(head.length)}`;
}
function renderItems(artifacts, indent, eol) {
	return renderYaml(artifacts).trimEnd().split("\n").map((line) => indent + line).join(eol);
}
function isManifestOf(text, wanted) {
	if (!Manifest.safeParse(wanted).success) return !1;
	let source = {
		file: FILE,
		bytesAtMost: MANIFEST_BYTES_AT_MOST
	};
	try {
		return isDeepStrictEqual(parseYaml(text, source).data, JSON.parse(JSON.stringify(wanted)));
	} catch {
		return !1;
	}
}
// actions/kernel/text/lists/top-level-domains.json
var names$1 = "aaa aarp abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants aco actor ad ads adult ae aeg aero aetna af afl africa ag agakhan agency ai aig airbus airforce airtel akdn al alibaba alipay allfinanz allstate ally alsace alstom am amazon americanexpress americanfamily amex amfam amica amsterdam analytics android anquan anz ao aol apartments app apple aq aquarelle ar arab aramco archi army arpa art arte as asda asia associates at athleta attorney au auction audi audible audio auspost author auto autos aw aws ax axa az azure ba baby baidu banamex band bank bar barcelona barclaycard barclays barefoot bargains baseball basketball bauhaus bayern bb bbc bbt bbva bcg bcn bd be beats beauty beer berlin best bestbuy bet bf bg bh bharti bi bible bid bike bing bingo bio biz bj black blackfriday blockbuster blog bloomberg blue bm bms bmw bn bnpparibas bo boats boehringer bofa bom bond boo book booking bosch bostik boston bot boutique box br bradesco bridgestone broadway broker brother brussels bs bt build builders business buy buzz bv bw by bz bzh ca cab cafe cal call calvinklein cam camera camp canon capetown capital capitalone car caravan cards care career careers cars casa case cash casino cat catering catholic cba cbn cbre cc cd center ceo cern cf cfa cfd cg ch chanel channel charity chase chat cheap chintai christmas chrome church ci cipriani circle cisco citadel citi citic city ck cl claims cleaning click clinic clinique clothing cloud club clubmed cm cn co coach codes coffee college cologne com commbank community company compare computer comsec condos construction consulting contact contractors cooking cool coop corsica country coupon coupons courses cpa cr credit creditcard creditunion cricket crown crs cruise cruises cu cuisinella cv cw cx cy cymru cyou cz dad dance data date dating datsun day dclk dds de deal dealer deals degree delivery dell deloitte delta democrat dental dentist desi design dev dhl diamonds diet digital direct directory discount discover dish diy dj dk dm dnp do docs doctor dog domains dot download drive dtv dubai dupont durban dvag dvr dz earth eat ec eco edeka edu education ee eg email emerck energy engineer engineering enterprises epson equipment er ericsson erni es esq estate et eu eurovision eus events exchange expert exposed express extraspace fage fail fairwinds faith family fan fans farm farmers fashion fast fedex feedback ferrari ferrero fi fidelity fido film final finance financial fire firestone firmdale fish fishing fit fitness fj fk flickr flights flir florist flowers fly fm fo foo food football ford forex forsale forum foundation fox fr free fresenius frl frogans frontier ftr fujitsu fun fund furniture futbol fyi ga gal gallery gallo gallup game games gap garden gay gb gbiz gd gdn ge gea gent genting george gf gg ggee gh gi gift gifts gives giving gl glass gle global globo gm gmail gmbh gmo gmx gn godaddy gold goldpoint golf goo goodyear goog google gop got gov gp gq gr grainger graphics gratis green gripe grocery group gs gt gu gucci guge guide guitars guru gw gy hair hamburg hangout haus hbo hdfc hdfcbank health healthcare help helsinki here hermes hiphop hisamitsu hitachi hiv hk hkt hm hn hockey holdings holiday homedepot homegoods homes homesense honda horse hospital host hosting hot hotels hotmail house how hr hsbc ht hu hughes hyatt hyundai ibm icbc ice icu id ie ieee ifm ikano il im imamat imdb immo immobilien in inc industries infiniti info ing ink institute insurance insure int international intuit investments io ipiranga iq ir irish is ismaili ist istanbul it itau itv jaguar java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot joy jp jpmorgan jprs juegos juniper kaufen kddi ke kerryhotels kerryproperties kfh kg kh ki kia kids kim kindle kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw ky kyoto kz la lacaixa lamborghini lamer land landrover lanxess lasalle lat latino latrobe law lawyer lb lc lds lease leclerc lefrak legal lego lexus lgbt li lidl life lifeinsurance lifestyle lighting like lilly limited limo lincoln link live living lk llc llp loan loans locker locus lol london lotte lotto love lpl lplfinancial lr ls lt ltd ltda lu lundbeck luxe luxury lv ly ma madrid maif maison makeup man management mango map market marketing markets marriott marshalls mattel mba mc mckinsey md me med media meet melbourne meme memorial men menu merckmsd mg mh miami microsoft mil mini mint mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile moda moe moi mom monash money monster mormon mortgage moscow moto motorcycles mov movie mp mq mr ms msd mt mtn mtr mu museum music mv mw mx my mz na nab nagoya name navy nba nc ne nec net netbank netflix network neustar new news next nextdirect nexus nf nfl ng ngo nhk ni nico nike nikon ninja nissan nissay nl no nokia norton now nowruz nowtv np nr nra nrw ntt nu nyc nz obi observer office okinawa olayan olayangroup ollo om omega one ong onl online ooo open oracle orange org organic origins osaka otsuka ott ovh pa page panasonic paris pars partners parts party pay pccw pe pet pf pfizer pg ph pharmacy phd philips phone photo photography photos physio pics pictet pictures pid pin ping pink pioneer pizza pk pl place play playstation plumbing plus pm pn pnc pohl poker politie porn post pr praxi press prime pro prod productions prof progressive promo properties property protection pru prudential ps pt pub pw pwc py qa qpon quebec quest racing radio re read realestate realtor realty recipes red redumbrella rehab reise reisen reit reliance ren rent rentals repair report republican rest restaurant review reviews rexroth rich richardli ricoh ril rio rip ro rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa saarland safe safety sakura sale salon samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save saxo sb sbi sbs sc scb schaeffler schmidt scholarships school schule schwarz science scot sd se search seat secure security seek select sener services seven sew sex sexy sfr sg sh shangrila sharp shell shia shiksha shoes shop shopping shouji show si silk sina singles site sj sk ski skin sky skype sl sling sm smart smile sn sncf so soccer social softbank software sohu solar solutions song sony soy spa space sport spot sr srl ss st stada staples star statebank statefarm stc stcgroup stockholm storage store stream studio study style su sucks supplies supply support surf surgery suzuki sv swatch swiss sx sy sydney systems sz tab taipei talk taobao target tatamotors tatar tattoo tax taxi tc tci td tdk team tech technology tel temasek tennis teva tf tg th thd theater theatre tiaa tickets tienda tips tires tirol tj tjmaxx tjx tk tkmaxx tl tm tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tr trade trading training travel travelers travelersinsurance trust trv tt tube tui tunes tushu tv tvs tw tz ua ubank ubs ug uk unicom university uno uol ups us uy uz va vacations vana vanguard vc ve vegas ventures verisign versicherung vet vg vi viajes video vig viking villas vin vip virgin visa vision viva vivo vlaanderen vn vodka volvo vote voting voto voyage vu wales walmart walter wang wanggou watch watches weather weatherchannel webcam weber website wed wedding weibo weir wf whoswho wien wiki williamhill win windows wine winners wme wolterskluwer woodside work works world wow ws wtc wtf xbox xerox xihuan xin xxx xyz yachts yahoo yamaxun yandex ye yodobashi yoga yokohama you youtube yt yun za zappos zara zero zip zm zone zuerich zw";
// actions/kernel/text/top-level-domains.ts
const ambiguous = new Set("am as at cat cc codes do host id in int is it link live md me ml mm my name no one page pl pm post ps py rest rs run sc sh so st to us works zip mov".split(" ")), names = names$1.split(" "), plain = new Set([...names.filter((name) => name.length === 2), ..."academy agency app arpa asia beauty bet bid bio biz blog bond buzz cam capital casino cat center cfd chat click cloud club codes com company cyou date dev digital direct download edu email example exchange express fail finance fit fun fund gdn games global gov group guru help host icu inc info ink int invalid jobs kim lat life link live llc loan lol ltd market mba media men mil mobi mom money monster museum nagoya net network news ninja one onion online ooo org page party photo pics pink plus porn post press pro pub pw quest racing red ren rest review rip rocks rodeo run sale sbs science security services sex shop site skin social software solutions space store stream studio style support surf systems team tech technology tel tips today tokyo tools top toys trade travel uno vip wang website webcam wiki win work works world wtf xin xxx xyz zone".split(" ")]), known = new Set([
	...names,
	...plain,
	...ambiguous
]);
function isTopLevelDomain(label, labels) {
	let lower = label.toLowerCase();
	return label !== lower && label !== label.toUpperCase() ? !1 : /^xn--[a-z0-9-]{2,}$/.test(lower) || /^[^\p{ASCII}\p{N}_]{2,}$/u.test(lower) ? !0 : known.has(lower) && (labels > 2 || plain.has(lower) && !ambiguous.has(lower));
}
// actions/kernel/text/defang.ts
function findLive(text, { allow = [] } = {}) {
	let place = createLineIndex(text), found = [], scan = new RegExp(CANDIDATE);
	for (let match = scan.exec(text); match; match = scan.exec(text)) {
		let { index } = match, { value, kind } = toCandidate(text, match[0], index);
		scan.lastIndex = index + Math.max(1, value.length), kind === void 0 || isAllowed(toHost(value), allow) || found.push({
			kind,
			value,
			start: index,
			end: index + value.length,
			...place(index)
		});
	}
	return found;
}
function defang(text, options = {}) {
	let once = defangOnce(text, options);
	return once === text ? text : defangOnce(once, options);
}
function defangOnce(text, options) {
	let done = 0, result = "";
	for (let { value, start, end } of findLive(text, options)) result += text.slice(done, start) + defangIndicator(value), done = end;
	return result + text.slice(done);
}
function defangIndicator(value) {
	let [, scheme = "", host = value, rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(value) ?? [];
	return defangScheme(scheme) + defangHost(host) + rest.replace(/\b(?:https?|ftp):\/\//gi, defangScheme);
}
const SCHEMES = new Map([
	["http://", "hxxp://"],
	["https://", "hxxps://"],
	["ftp://", "fxp://"]
]), DEAD_SCHEMES = new Set(SCHEMES.values());
function defangScheme(scheme) {
	let lower = scheme.toLowerCase();
	return DEAD_SCHEMES.has(lower) ? scheme : SCHEMES.get(lower) ?? scheme.replace("://", "[:]//");
}
function defangHost(host) {
	return host.replace(/[0-9a-f.:]{2,45}/gi, (run) => isIPv6(run) ? run.replaceAll(":", "[:]") : run).replace(/(?<!\[)[.@](?!\])/g, "[$&]");
}
const CANDIDATE = /(?<![a-z0-9+-])[a-z][a-z0-9+-]{1,30}:\/\/[^\s/?#<>"'`|\\(){}]+|(?<![\p{L}\p{N}_:.-])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9.]{7,15}|[0-9a-f]{0,4})(?![\p{L}\p{N}_:])|(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_.%+-]{1,255}(?:@[\p{L}\p{N}_.-]{1,255})?/giu;
function toCandidate(text, token, index) {
	let glued = /^:?\/\//.test(text.slice(index + token.length, index + token.length + 3)) ? /[a-z][a-z0-9+-]{1,30}:?$/i.exec(token) : null;
	if (glued === null) {
		let value = trimPunctuation(token);
		return {
			value,
			kind: findKind(value)
		};
	}
	let value = token.slice(0, glued.index);
	return {
		value,
		kind: value.endsWith(".") ? "domain" : findKind(value)
	};
}
function findKind(value) {
	let scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
	return scheme === void 0 ? value.includes("@") ? isDomain(toHost(value)) ? "email" : void 0 : isIPv4(value) ? "ipv4" : value.includes(":") ? isIPv6(value) && /[0-9]/.test(value) ? "ipv6" : void 0 : isDomain(value) ? "domain" : void 0 : isLiveUrl(scheme, toHost(value)) ? "url" : void 0;
}
function isLiveUrl(scheme, host) {
	return SCHEMES.has(`${scheme}://`) ? !0 : /(?<!\[)\.(?!\])/.test(host) || isIPv6(host);
}
function isDomain(value) {
	let labels = value.split(".");
	return labels.length < 2 || labels.some((label) => !LABEL.test(label)) ? !1 : labels[0]?.toLowerCase() === "www" || isTopLevelDomain(labels.at(-1) ?? "", labels.length);
}
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;
function toHost(value) {
	let authority = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/^.*@/s, "");
	return ([/^\[([^\]]*)\]/.exec(authority)?.[1] ?? "", authority].find((text) => isIPv6(text)) ?? authority.replace(/:\d*$/, "")).toLowerCase();
}
function isAllowed(host, allow) {
	return allow.some((name) => host === name.toLowerCase() || host.endsWith(`.${name.toLowerCase()}`));
}
function trimPunctuation(token) {
	if (isIPv6(token)) return token;
	let trimmed = token.replace(/[.,;:!*_~-]{1,32}$/, "");
	return trimmed.endsWith("]") && !trimmed.includes("[") ? trimmed.slice(0, -1) : trimmed;
}
export { MANIFEST_BYTES_AT_MOST as a, nextArtifactId as c, findBelieved as d, findOwnStatus as f, findOldPlanDigits as g, readEffect as h, Artifact as i, parseManifest as l, hasReached as m, defangIndicator as n, Manifest as o, findStatus as p, findLive as r, appendArtifacts as s, defang as t, renderManifest as u };
