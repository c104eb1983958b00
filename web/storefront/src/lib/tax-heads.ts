interface Taxed {
  cgstPaise: number;
  sgstPaise: number;
  igstPaise: number;
}

export interface TaxHead {
  name: 'CGST' | 'SGST' | 'IGST';
  paise: number;
  rateBps: number | null;
}

/** The heads that apply. Within a state the rate is shared by two heads in halves, across states one has it all. */
export function taxHeads(part: Taxed, rateBps: number | null = null): TaxHead[] {
  const half = rateBps === null ? null : rateBps / 2;
  const heads: TaxHead[] = [
    { name: 'CGST', paise: part.cgstPaise, rateBps: half },
    { name: 'SGST', paise: part.sgstPaise, rateBps: half },
    { name: 'IGST', paise: part.igstPaise, rateBps },
  ];
  return heads.filter((head) => head.paise !== 0);
}
