import { fold } from './fold.ts';

/**
 * What people put at the end of a Swedish compound without saying anything more by it:
 * «vaccinationsfronten» and «rehabgrejen» are vaccination and rehab.
 */
export const compoundTails: readonly string[] = `
front fronten sida sidan sidor biten bitar bitarna grej grejen grejer gäng gänget gängen snack snacket jobb jobbet jobben
prat pratet kaos kaoset röra röran soppa soppan cirkus cirkusen spår spåret värld världen hörn hörnet håll hållet tänk tänket
folk folket människor kille killen killar tjej tjejen tjejer snubbe snubben snubbar gubbe gubbar historia historien pryl prylen
prylar sak saken saker pyssel pysslet krångel krånglet strul strulet bråk bråket stök stöket baletten svängen karusellen
`
  .split(/\s+/)
  .filter((word) => word !== '')
  .map(fold);
