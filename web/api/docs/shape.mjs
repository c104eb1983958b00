// A JSON schema in words, and the fields of an object as a list.
import { escaped, prose } from './html.mjs';

export const nameOf = (ref) => ref.split('/').at(-1);

const link = (ref) => `<a href="#shape-${nameOf(ref)}">${nameOf(ref)}</a>`;

function limits(schema) {
  const words = [];
  const between = (least, most, unit) => {
    if (least !== undefined && most !== undefined) words.push(`${least} to ${most}${unit}`);
    else if (least !== undefined) words.push(`at least ${least}${unit}`);
    else if (most !== undefined) words.push(`at most ${most}${unit}`);
  };
  between(schema.minimum, schema.maximum, '');
  between(schema.minLength, schema.maxLength, ' characters');
  between(schema.minItems, schema.maxItems, ' of them');
  if (schema.format) words.push(escaped(schema.format));
  if (schema.pattern) words.push(`like <code>${escaped(schema.pattern)}</code>`);
  if (schema.default !== undefined) words.push(`usually <code>${escaped(schema.default)}</code>`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** What kind of value it is: “list of Store”, “text or null (at most 100 characters)”. */
export function kind(schema) {
  if (schema.$ref) return link(schema.$ref);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map(kind).join(' or ');
  if (schema.allOf)
    return schema.allOf
      .filter((part) => part.$ref)
      .map(kind)
      .join(' and ');
  if (schema.enum)
    return `one of ${schema.enum.map((value) => `<code>${escaped(value)}</code>`).join(', ')}${limits(schema)}`;
  const words = {
    string: 'text',
    integer: 'whole number',
    array: 'list',
    boolean: 'true or false',
  };
  const types = [schema.type ?? 'anything'].flat().map((type) => words[type] ?? type);
  const of = schema.items ? ` of ${kind(schema.items)}` : '';
  return `${types[0]}${of}${types
    .slice(1)
    .map((type) => ` or ${type}`)
    .join('')}${limits(schema)}`;
}

/** One entry of a list of fields, parameters or headers. */
export const entry = (name, required, schema, description, note = '') => `
<div>
<dt><code>${escaped(name)}</code>${required ? ' <strong>required</strong>' : ''}${note}</dt>
<dd>${kind(schema)}${description ? `. ${prose(description)}` : ''}${example(schema)}${inner(schema)}</dd>
</div>`;

const example = (schema) =>
  schema.examples
    ? `<br>For example <code>${escaped(JSON.stringify(schema.examples[0]))}</code>`
    : '';

/** Objects without a name of their own are shown where they stand. */
function inner(schema) {
  const object = schema.properties ? schema : schema.items?.properties ? schema.items : undefined;
  return object ? fields(object) : '';
}

/** The fields of an object, with what it has from others. */
export function fields(schema) {
  const parts = schema.allOf ?? [schema];
  const from = parts.filter((part) => part.$ref).map((part) => link(part.$ref));
  const own = parts.flatMap((part) =>
    Object.entries(part.properties ?? {}).map(([name, field]) =>
      entry(name, part.required?.includes(name), field, field.description),
    ),
  );
  const more = from.length > 0 ? `<p>All of ${from.join(' and ')}, and:</p>` : '';
  return own.length > 0 ? `${more}<dl>${own.join('')}\n</dl>` : `<p>${kind(schema)}</p>`;
}
