/** The plugin as Docusaurus loads it. */
const { createLoader } = require('./typeScript.cjs');

module.exports = createLoader(__filename)('./index.ts');
