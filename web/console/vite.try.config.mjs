export default { base: '/console/', preview: { port: 15176, strictPort: true, proxy: { '^/(?!console)': 'http://localhost:18231' } } };
