/** Lower case without diacritics, so that "narvardsteam" and "närvårdsteam" meet. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
