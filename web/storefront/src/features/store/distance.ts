/** Tens of metres near by, tenths of kilometres in town, whole kilometres beyond. */
export function distanceIn(metres: number, language: 'en' | 'hi'): string {
  const rounded = Math.round(metres / 10) * 10;
  const locale = language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN';
  const unit = rounded < 1000 ? 'meter' : 'kilometer';
  const value = rounded < 1000 ? rounded : metres / 1000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: metres < 9_950 ? 1 : 0,
  }).format(value);
}
