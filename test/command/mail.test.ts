import { describe, expect, it } from 'vitest';
import { commands } from '#command/commands/index.ts';
import { parseComment } from '#command/grammar.ts';
import { findQuotedMail } from '#command/mail.ts';
import { readCpuTime } from '../support/cpu-time.ts';

const HEADS: [string, string][] = [
  [
    'Outlook',
    'From: Dana Lee <notifications@github.com>\r\nSent: Monday, March 2, 2026 10:01 AM\r\nTo: acme/incidents\r\nSubject: Re: INC',
  ],
  ['bold Outlook', '**From:** Dana Lee\n**Sent:** Monday\n**To:** acme'],
  ['fields apart', 'From: Dana Lee\n\nSent: Monday\n\nTo: acme'],
  ['the order of Proton', 'Date: 2 March\nFrom: Dana Lee'],
  ['a subject first', 'Subject: Re: INC\nTo: acme'],
  ['German', 'Von: Dana Lee\nGesendet: Montag, 2. März 2026 10:01\nAn: acme\nBetreff: Re: INC'],
  ['French', 'De : Dana Lee\nEnvoyé : lundi 2 mars 2026 10:01\nÀ : acme\nObjet : Re: INC'],
  ['French, no-break', 'De\u00A0: Dana Lee\nEnvoyé\u00A0: lundi'],
  ['Spanish', 'De: Dana Lee\nEnviado: lunes\nPara: acme\nAsunto: Re: INC'],
  ['Japanese', '差出人: Dana Lee\n送信日時: 2026年3月2日'],
  ['Chinese', '发件人：Dana Lee\n发送时间：2026年3月2日'],
  ['a language we do not know', 'Xyz: Dana Lee <dana@acme.test>\nAbc: 2 March\nDef: acme'],
  ['an address GitHub has hidden', 'From: Dana Lee ***@***.***>'],
  ['Original Message', '-----Original Message-----'],
  ['its German', '-----Ursprüngliche Nachricht-----'],
  ['Forwarded message', '---------- Forwarded message ---------'],
  ['Zoho', '---- On Mon, 02 Mar 2026 10:01:00 +0000 Dana Lee wrote ----'],
  ['a line of underscores', '________________________________'],
  ['Apple, forwarded', 'Begin forwarded message:'],
  ['Gmail', 'On Mon, Mar 2, 2026 at 10:01 AM Dana Lee ***@***.***> wrote:'],
  [
    'Gmail, wrapped',
    'On Mon, Mar 2, 2026 at 10:01 AM Dana Lee <\nnotifications@github.com> wrote:',
  ],
  ['Apple', 'On 2 Mar 2026, at 10:01, Dana Lee wrote:'],
  ['Gmail, German', 'Am Mo., 2. März 2026 um 10:01 Uhr schrieb Dana Lee <dana@acme.test>:'],
  ['Thunderbird, German', 'Am 02.03.26 um 10:01 schrieb Dana Lee:'],
  ['Gmail, French', 'Le lun. 2 mars 2026 à 10:01, Dana Lee <dana@acme.test> a\nécrit :'],
  ['Gmail, Spanish', 'El lun, 2 mar 2026 a las 10:01, Dana Lee escribió:'],
  ['Gmail, Italian', 'Il giorno lun 2 mar 2026 alle 10:01 Dana Lee ha scritto:'],
  ['Gmail, Portuguese', 'Em seg., 2 de mar. de 2026 às 10:01, Dana Lee escreveu:'],
  ['Gmail, Dutch', 'Op ma 2 mrt 2026 om 10:01 schreef Dana Lee:'],
  ['Gmail, Polish', 'pon., 2 mar 2026 o 10:01 Dana Lee napisał(a):'],
  ['Gmail, Japanese', '2026年3月2日(月) 10:01 Dana Lee <dana@acme.test>:'],
  ['Gmail, Swedish', 'Den mån 2 mars 2026 kl 10:01 skrev Dana Lee:'],
  ['Gmail, Hungarian', 'Dana Lee <d@a.test> ezt írta (időpont: 2026. márc. 2., H, 10:01):'],
  ['Gmail, Romanian', 'În lun., 2 mar. 2026 la 10:01, Dana Lee a scris:'],
  ['a time behind the verb', 'Dana Lee wrote on 02.03.2026 10:01:'],
  ['Outlook, Romanian', 'De la: Dana Lee\nTrimis: luni\nCătre: acme\nSubiect: Re'],
  ['Outlook, Thai', 'จาก: Dana\nส่ง: 2 มีนาคม\nถึง: acme'],
  ['an iPhone', 'Sent from my iPhone'],
  ['an iPhone, German', 'Von meinem iPhone gesendet'],
  ['how mails of GitHub begin', 'dana left a comment (acme/incidents#2)'],
  ['how they begin on a pull request', '@dana commented on this pull request.'],
  ['a signature', '-- \nOmar'],
  ['the footer of GitHub', '—\nReply to this email directly, view it on GitHub, or unsubscribe.'],
];

describe('quoted mail', () => {
  it.each(HEADS)('holds no commands below its head: %s', (_, head) => {
    for (const eol of ['\n', '\r\n']) {
      const body = `Please do not.\n\n${head}\n\n/approve 8f3a12c9\n`.replace(/\r?\n/g, eol);
      const parsed = parseComment(body, commands);
      expect(parsed).toMatchObject({ problems: [{ reason: 'malformed-command' }] });
      expect(JSON.stringify(parsed)).toContain('/approve 8f3a12c9');
    }
  });

  it.each(HEADS)('stops no command above it, and is told: %s', (_, head) => {
    expect(parseComment(`/severity SEV1\n\n${head}\n\n/approve 8f3a12c9`, commands)).toMatchObject({
      invocations: [{ canonical: '/severity SEV1' }],
      notices: [{ line: '/approve 8f3a12c9' }],
    });
  });

  it.each(HEADS)('is no part of a note: %s', (_, head) => {
    expect(parseComment(`/note rotated\n\n${head}\n\nsome text`, commands)).toMatchObject({
      invocations: [{ canonical: '/note rotated' }],
      notices: [],
    });
  });

  it.each([
    'From: the build log we learnt this',
    'To: do list',
    'She wrote:',
    'We saw at 10:01:',
    'omar commented on the build (see log)',
    'No: it was not rotated\nStep: two',
    'The key was sent from my laptop',
    'On call today: omar',
    'Source: 10.0.0.1\nUser: dana\nTime: 05:00',
    '---',
    '- - -',
    '-- no signature',
    '```\nFrom: Eve <eve@evil.test>\nSubject: Invoice\n```',
    '> On Mon, Mar 2, 2026 at 10:01 AM Dana Lee wrote:\n> hi',
  ])('is not seen in %j', (text) => {
    expect(parseComment(`${text}\n\n/severity SEV1`, commands)).toMatchObject({
      invocations: [{ canonical: '/severity SEV1' }],
      notices: [],
    });
  });

  it('may be long, for only what stands above it is read', () => {
    const body = `/help\n\nFrom: Dana\nSent: Monday\n\n${'words '.repeat(5_000)}`;
    expect(parseComment(body, commands)).toMatchObject({
      invocations: [{ command: { name: 'help' } }],
    });
  });

  it('may be as long as GitHub takes a comment: 262,144 bytes, whatever it calls that', () => {
    for (const piece of ['x', 'é', '€', '😀']) {
      const head = '/help\n\nFrom: Dana\nSent: Monday\n\n';
      const count = Math.floor((262_144 - head.length) / Buffer.byteLength(piece));
      const body = head + piece.repeat(count);
      expect(parseComment(body, commands)).toMatchObject({
        invocations: [{ command: { name: 'help' } }],
      });
    }
  });

  it('is looked for in time in a long comment, whatever it is made of', () => {
    for (const piece of ['-- \n', 'a\n--\n', '> a\n']) {
      const body = `${piece.repeat(Math.floor(65_536 / piece.length))}\n\n/help`;
      const start = readCpuTime();
      parseComment(body, commands);
      expect(readCpuTime() - start, JSON.stringify(piece)).toBeLessThan(2000);
    }
  });

  it('is looked for in time', () => {
    for (const piece of [
      'a\n',
      'On 1 ',
      'x: y\n',
      'From: \n',
      '-- \n',
      '---- a ',
      '```\n\n',
      '<a@b>',
    ]) {
      const body = piece.repeat(Math.floor(100_000 / piece.length));
      const start = readCpuTime();
      findQuotedMail(body, [{ start: 0, end: 1 }]);
      expect(readCpuTime() - start).toBeLessThan(2000);
    }
  });
});
