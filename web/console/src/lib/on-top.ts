type Fields = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const fieldsOf = <Form extends Fields>(form: Form) => Object.keys(form) as (keyof Form & string)[];

/** What somebody else changed meanwhile, with what was typed on top; and where both changed the same. */
export function onTop<Form extends Fields>(mine: Form, began: Form, now: Form) {
  const my = fieldsOf(began).filter((field) => !same(mine[field], began[field]));
  const both = my.filter(
    (field) => !same(now[field], began[field]) && !same(now[field], mine[field]),
  );
  const merged: Form = { ...now, ...Object.fromEntries(my.map((field) => [field, mine[field]])) };
  return { merged, both };
}
