const shape = /^[1-9]\d{5}$/;

/** PIN codes out of whatever was pasted, each once; `560 001` is one, and what is none is told. */
export function pincodesOf(text: string): { codes: string[]; wrong: string[] } {
  const parts = text
    .replaceAll(/\b(\d{3})[ \u00a0](\d{3})\b/g, '$1$2')
    .split(/[\s,;|/"']+/)
    .filter((part) => part !== '');
  return {
    codes: [...new Set(parts.filter((part) => shape.test(part)))],
    wrong: [...new Set(parts.filter((part) => !shape.test(part)))],
  };
}
