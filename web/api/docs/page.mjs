// The contract as one page for people: no scripts, and no styles but those in docs.css, for the content policy wants it so.
import { escaped, paragraphs, prose } from './html.mjs';
import { article, operations } from './operation.mjs';
import { fields } from './shape.mjs';

const heading = (tag) => tag.charAt(0).toUpperCase() + tag.slice(1);

function contents(tags, all, shapes) {
  const items = tags.map((tag) => {
    const links = all
      .filter((operation) => operation.tags[0] === tag.name)
      .map(
        (operation) =>
          `<li><a href="#${operation.operationId}">${prose(operation.summary)}</a></li>`,
      );
    return `<li><a href="#${tag.name}">${heading(tag.name)}</a><ul>${links.join('')}</ul></li>`;
  });
  const names = shapes.map((name) => `<li><a href="#shape-${name}">${name}</a></li>`);
  return `<nav aria-label="Contents"><ul>${items.join('\n')}
<li><a href="#shapes">Shapes</a><ul>${names.join('')}</ul></li></ul></nav>`;
}

export function page(contract) {
  const all = operations(contract);
  const tags = contract.tags.filter((tag) =>
    all.some((operation) => operation.tags[0] === tag.name),
  );
  const shapes = Object.keys(contract.components.schemas).sort((one, other) =>
    one.localeCompare(other),
  );
  const sections = tags.map((tag) => {
    const articles = all
      .filter((operation) => operation.tags[0] === tag.name)
      .map((operation) => article(contract, operation));
    return `
<section id="${tag.name}" aria-labelledby="${tag.name}-name">
<h2 id="${tag.name}-name">${heading(tag.name)}</h2>
${paragraphs(tag.description)}${articles.join('\n')}
</section>`;
  });
  const described = shapes.map((name) => {
    const schema = contract.components.schemas[name];
    return `
<article id="shape-${name}" aria-labelledby="shape-${name}-name">
<h3 id="shape-${name}-name"><a href="#shape-${name}">${name}</a></h3>
${paragraphs(schema.description)}${fields(schema)}
</article>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(contract.info.title)} API</title>
<link rel="stylesheet" href="/api/docs/docs.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#start">Skip the contents</a>
${contents(tags, all, shapes)}
<main id="start" tabindex="-1">
<header>
<h1>${escaped(contract.info.title)} API <small>${escaped(contract.info.version)}</small></h1>
<p class="lead">${prose(contract.info.summary)}</p>
${paragraphs(contract.info.description)}
<p>For programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI ${escaped(contract.openapi)}), from which this page is made.</p>
</header>
${sections.join('\n')}
<section id="shapes" aria-labelledby="shapes-name">
<h2 id="shapes-name">Shapes</h2>
<p>What bodies and answers are made of.</p>
${described.join('\n')}
</section>
</main>
</body>
</html>
`;
}
