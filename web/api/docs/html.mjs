// Text into HTML: everything that comes from the contract goes through here.

export const escaped = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** One line of the contract's prose, of whose Markdown only `code` is used. */
export const prose = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

export const paragraphs = (text = '') =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((paragraph) => `<p>${prose(paragraph)}</p>`)
    .join('\n');

/** Long paths may break behind a slash, and nowhere else. */
export const path = (text) => escaped(text).replaceAll('/', '/<wbr>');
