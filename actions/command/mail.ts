/**
 * Finds where an answer by e-mail begins to quote the mail it answers. Many clients quote without `>`, so a command that
 * somebody else gave would be given again by whoever answers. When in doubt it is a quote: its commands are not run, and
 * the person is told.
 */

export interface QuotedMail {
  /** Offset into the comment: whatever follows is somebody else's words. */
  start: number;
  /** The line that gives it away. */
  line: string;
}

interface Line {
  text: string;
  start: number;
}

interface Span {
  start: number;
  end: number;
}

/** Finds the first such line outside of the given spans, which are code. */
export function findQuotedMail(body: string, code: readonly Span[]): QuotedMail | undefined {
  const lines = withoutCode(toLines(body), code);
  const index = lines.findIndex((_, at) => opensQuote(lines.slice(at, at + LOOKED_AT)));
  const first = lines[index];
  return first === undefined ? undefined : { start: first.start, line: first.text.trim() };
}

/** A head may be wrapped, and some clients put an empty line between its fields. */
const LOOKED_AT = 8;

/** Both are in order. */
function withoutCode(lines: readonly Line[], code: readonly Span[]): Line[] {
  let next = 0;
  return lines.filter(({ start }) => {
    while ((code[next]?.end ?? Infinity) <= start) next += 1;
    return start < (code[next]?.start ?? Infinity);
  });
}

function toLines(body: string): Line[] {
  let start = 0;
  return body.split(/(\r\n?|\n)/).flatMap((text, index) => {
    const line = { text, start };
    start += text.length;
    return index % 2 === 0 ? [line] : [];
  });
}

function opensQuote(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text);
  const first = texts[0] ?? '';
  if (/^\s*[—–-]{1,3}\s*$/.test(first) && FOOTER.test(texts[1] ?? '')) return true;
  return SEPARATORS.some((one) => one.test(first)) || opensHeader(texts) || isAttribution(texts);
}

/** What GitHub puts below its own mails, under a dash. */
const FOOTER =
  /^\s*(?:[—–-]{1,3}\s*)?(?:reply to this email directly|you are receiving this because|triage notifications on the go)\b/i;

const SEPARATORS: readonly RegExp[] = [
  // -----Original Message-----, ---------- Forwarded message ---------, in whatever language
  /^\s*-{4,}\s*\p{L}[^\r\n]{0,200}?[^\s-]\s*-{3,}\s*$/u,
  /^\s*-{2,}\s*(?:original|forwarded) (?:message|e?-?mail)\s*-{2,}\s*$/i,
  // Outlook on the web and mailing lists draw a line
  /^\s*_{10,}\s*$/,
  /^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:encaminhada|reencaminhada)|begin doorgestuurd bericht)\s*[:：]/i,
  FOOTER,
  // How GitHub's own mails begin
  /^\s*[*_]{0,3}@?\S(?:.{0,80}\S)?[*_]{0,3} (?:left a comment|commented|created an issue|pushed \d+ commits?|approved this pull request|requested changes) (?:\(\S+\/\S+#\d+\)|on this (?:pull request|issue)\b)/i,
  // What phones put between an answer and the mail below it
  /^\s*(?:sent from (?:my|a|outlook|yahoo|mail|proton)\b|sent with \p{Lu}|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do|a partir do) |inviato da |verzonden (?:vanaf|met) |skickat från |sendt fra |wysłane z |отправлено (?:с|из) |发自我的|發自我的|iphoneから送信|나의 )/iu,
  // The signature mark of RFC 3676; without its blank it may be anything
  /^-- $/,
];

/** Names that the fields of a mail's head have in the languages of the common clients. */
const FROM =
  'from|von|de|da|van|från|fra|od|от|від|kimden|gönderen|lähettäjä|从|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|από|feladó|expéditeur|remitente|mittente|remetente|afzender|odesílatel|nadawca|מאת|من|dari|gửi từ|ผู้ส่ง|จาก|de la|šalje|pošiljatelj|odosielateľ|saatja';
const OTHERS =
  'sent|date|to|cc|bcc|subject|reply-to|gesendet|gesendet am|datum|an|kopie|betreff|antwort an|envoyé|envoyé le|à|objet|enviado|enviado el|enviado em|enviada em|fecha|para|asunto|assunto|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|wysłano|do|dw|temat|odesláno|komu|kopie|předmět|отправлено|дата|кому|копия|тема|надіслано|gönderildi|gönderilen|tarih|kime|konu|lähetetty|päivämäärä|vastaanottaja|aihe|发送时间|收件人|抄送|主题|日期|寄件日期|收件者|主旨|送信日時|日時|宛先|件名|보낸 날짜|날짜|받는 사람|받는사람|제목|στάλθηκε|ημερομηνία|προς|θέμα|elküldve|címzett|tárgy|נשלח|תאריך|אל|נושא|تاريخ|إلى|الموضوع|dikirim|kepada|subjek|trimis|către|subiect|ส่ง|ถึง|เรื่อง|วันที่|odoslané|predmet|poslano|prima|za|изпратено|до|относно|đã gửi|tới|chủ đề|saadetud|teema|nosūtīts|išsiųsta|enviat|assumpte';
const MARK = String.raw`[*_]{0,3}`;
const AFTER = String.raw`[*_]{0,3}\s?[:：]`;
const FROM_FIELD = new RegExp(String.raw`^\s*${MARK}(?:${FROM})${AFTER}`, 'iu');
const OTHER_FIELD = new RegExp(String.raw`^\s*${MARK}(?:${OTHERS})${AFTER}`, 'iu');
/** A field in a language that is not among those. */
const ANY_FIELD = new RegExp(
  String.raw`^\s*${MARK}[\p{L}\p{M}][\p{L}\p{M} .'-]{0,30}${AFTER}\s*\S`,
  'u',
);
/** GitHub shows an address in a comment that came by mail as `***@***.***`. */
const ADDRESS = /<[^<>\s@]+@[^<>\s@]+>|\*\*\*@\*\*\*\.\*\*\*|\[?mailto:/i;

/**
 * Two different fields of a head in a row, one field with an address in angle brackets, or three lines that look like
 * fields with such an address among them. A single `From: x` is prose.
 */
function opensHeader(texts: readonly string[]): boolean {
  if (texts[0]?.trim() === '') return false;
  const block = texts.filter((text) => text.trim() !== '').slice(0, 3);
  const [first = '', second = ''] = block;
  if (FROM_FIELD.test(first) && (ADDRESS.test(first) || OTHER_FIELD.test(second))) return true;
  if (OTHER_FIELD.test(first) && isOtherField(first, second)) return true;
  const isBlock = block.length === 3 && block.every((text) => ANY_FIELD.test(text));
  return isBlock && block.some((text) => ADDRESS.test(text));
}

function isOtherField(first: string, second: string): boolean {
  if (FROM_FIELD.test(second)) return true;
  return OTHER_FIELD.test(second) && toName(first) !== toName(second);
}

function toName(field: string): string {
  return field.split(/[:：]/)[0]?.toLowerCase().trim() ?? '';
}

/** `On 2 March Dana wrote:` in the languages of the common clients; the verb may stand before the name. */
const VERBS =
  'wrote|writes|schrieb|schreef|a écrit|écrivait|escribió|escribio|ha scritto|escreveu|skrev|kirjoitti|napisał|napisała|napisał\\(a\\)|napsal|napsal\\(a\\)|napísal|написал|написала|написал\\(а\\)|пишет|пише|yazdı|şunu yazdı|写道|寫道|さんは書きました|のメール|님이 작성|έγραψε|írta|כתב|כתב/ה|كتب|menulis|đã viết|เขียนว่า|a scris|napisao|napisala|je napisao\\/la|написа|kirjutas|rakstīja|rašė|va escriure|ने लिखा';
const ENDING = new RegExp(String.raw`(?:${VERBS})(?:[^:：\d]{0,80})?\s*[:：]\s*$`, 'iu');
/** What most clients write in any language: a name, an address in brackets, and a colon at the end. */
const BRACKETED = /(?:<[^<>\s@]+@[^<>\s@]+>|\*\*\*@\*\*\*\.\*\*\*>?)[^<>]{0,40}[:：]\s*$/;
/** The time behind the verb, as in `Dana wrote on 02.03.2026 10:01:`. */
const TIMED = new RegExp(
  String.raw`(?:${VERBS})\s.{0,80}\d[:.]\d{2}(?:\s?[AP]M)?\)?\s*[:：]\s*$`,
  'iu',
);
/** An address and a time, in whatever language and order. */
const DATED = /<[^<>\s@]+@[^<>\s@]+>.{0,80}\d[:.]\d{2}.{0,20}[:：]\s*$/;
const WRAPPED_AT_MOST = 3;
const LONGEST_ATTRIBUTION = 400;

/** A time or an address is part of it; `she wrote:` alone is prose. Lines wrap at any place. */
function isAttribution(texts: readonly string[]): boolean {
  let joined = '';
  for (const text of texts.slice(0, WRAPPED_AT_MOST)) {
    const line = text.trim();
    if (line === '' || /^[>/]/.test(line)) return false;
    joined = `${joined} ${line}`.trim();
    if (joined.length > LONGEST_ATTRIBUTION) return false;
    if ([BRACKETED, TIMED, DATED].some((one) => one.test(joined))) return true;
    if (ENDING.test(joined) && /\d|@/.test(joined)) return true;
  }
  return false;
}
