// One operation of the contract, as an article.
import { escaped, paragraphs, path, prose } from './html.mjs';
import { entry, fields, kind } from './shape.mjs';

const METHODS = ['get', 'post', 'put', 'delete', 'patch'];

/** What a reference points to, or the thing itself. */
const resolved = (contract, thing) =>
  thing.$ref
    ? thing.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], contract)
    : thing;

/** Every operation, with its whole path, in the contract's order. */
export function operations(contract) {
  return Object.entries(contract.paths).flatMap(([name, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const base = (item.servers ?? contract.servers)[0].url.replace(/\/$/, '');
      return {
        ...item[method],
        method: method.toUpperCase(),
        path: base + name,
        security: item[method].security ?? contract.security,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((each) =>
          resolved(contract, each),
        ),
        responses: Object.entries(item[method].responses).map(([status, answer]) => ({
          status,
          ...resolved(contract, answer),
        })),
      };
    }),
  );
}

function whoMay(operation) {
  const ways = operation.security ?? [];
  if (ways.length === 0) return 'anyone';
  if (ways.some((way) => Object.keys(way).length === 0)) return 'anyone, signed in or not';
  const roles = operation['x-roles'];
  return roles ? roles.join(', ').replace(/, (?=[^,]*$)/, ' or ') : 'anyone who is signed in';
}

const PLACES = { path: 'in the path', query: 'in the query', header: 'a header' };

function parameters(operation) {
  if (operation.parameters.length === 0) return '';
  const entries = operation.parameters.map((each) =>
    entry(
      each.name,
      each.required,
      each.schema,
      each.description,
      ` <small>${PLACES[each.in]}</small>`,
    ),
  );
  return `<h4>Parameters</h4>\n<dl>${entries.join('')}\n</dl>`;
}

/** A body whose shape has a name is one link away. */
const shape = (schema) => (schema.$ref ? `<p>${kind(schema)}</p>` : fields(schema));

function body(contract, operation) {
  if (!operation.requestBody) return '';
  const { schema } = Object.values(operation.requestBody.content)[0];
  const own = resolved(contract, schema);
  const optional = operation.requestBody.required ? '' : ' <small>may be left out</small>';
  const name = schema.$ref ? `<p>${kind(schema)}</p>` : '';
  return `<h4>Body${optional}</h4>\n${name}${fields(own)}`;
}

function answer({ status, description, content = {}, headers = {} }) {
  const type = Object.keys(content)[0];
  const fails = Number(status) >= 400;
  const about = type === undefined || fails ? '' : shape(content[type].schema);
  const note =
    type === undefined || type.endsWith('json') ? '' : ` <small>${escaped(type)}</small>`;
  const names = Object.keys(headers).map((name) => `<code>${escaped(name)}</code>`);
  // what a refusal comes with stands in its description
  const told = names.length > 0 && !fails ? `<p>With ${names.join(', ')}.</p>` : '';
  return `
<div${fails ? ' class="refusal"' : ''}>
<dt>${status}${note}</dt>
<dd>${prose(description)}${about}${told}</dd>
</div>`;
}

export function article(contract, operation) {
  const going = operation.deprecated
    ? '<p><strong>Will go.</strong> Its answers say when, and what to use instead.</p>'
    : '';
  return `
<article id="${operation.operationId}" aria-labelledby="${operation.operationId}-name">
<h3 id="${operation.operationId}-name"><a href="#${operation.operationId}">${prose(operation.summary)}</a></h3>
<p class="line"><b>${operation.method}</b> <code>${path(operation.path)}</code></p>
${going}<p class="who">Who may: ${whoMay(operation)}</p>
${paragraphs(operation.description)}
${parameters(operation)}
${body(contract, operation)}
<h4>Answers</h4>
<dl class="answers">${operation.responses.map(answer).join('')}
</dl>
</article>`;
}
