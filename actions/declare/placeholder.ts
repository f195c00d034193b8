/** Words and signs that people write where they have nothing to say: they fill a field and mean that it is empty. */

/** Without blanks and punctuation, so that `N/A`, `n. a.` and `(n/a)` are one. */
const NOTHING: ReadonlySet<string> = new Set(
  [
    'na none nil null undefined nothing no noresponse noanswer nodata noidea',
    'tbd tba tbc tobedetermined tobeannounced tobeconfirmed tobedefined tobedecided',
    'unknown unknownyet unknownatthistime unknownatthispoint unknownsofar unknownfornow',
    'notknown notyetknown notknownyet notyet noneyet nothingyet noneknown noneknownyet noneyetknown',
    'nonesofar noneatthistime noneidentified noneidentifiedyet notidentified notidentifiedyet',
    'notapplicable notavailable notset notspecified notprovided notgiven unspecified undetermined',
    'notsure notsureyet unsure unclear idk dontknow wedontknow idontknow donotknow dunno',
    'investigating underinvestigation stillinvestigating beinginvestigated',
    // The same in the languages that forms are filled in
    'keine keiner keines keinen nichts unbekannt nochunbekannt nichtbekannt unklar keineangabe keineangaben',
    'aucun aucune inconnu inconnue nonconnu nonapplicable pasencoreconnu',
    'ninguno ninguna desconocido desconocida noaplica nessuno nessuna niente sconosciuto sconosciuta',
    'nenhum nenhuma desconhecido desconhecida geen niets onbekend nogonbekend ingen inga inget okänd ukjent ukendt',
    'brak nieznane nieznany нет неизвестно неизвестен немає невідомо yok bilinmiyor なし 無し 不明 未定 无 無 没有 未知 不详 없음 미정 미상 모름',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a text says nothing: signs alone such as `-`, `?` or `…`, or one of the words for it. */
export function isPlaceholder(text: string): boolean {
  // Compatibility forms: a full-width `Ｎ／Ａ` says no more than a narrow one.
  const plain = text.normalize('NFKC');
  // With small letters and without dots these may be names.
  if (/^\W*(?:TODO|[kK]\.\s?A\.)\W*$/.test(plain)) return true;
  const letters = plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' || NOTHING.has(letters);
}
