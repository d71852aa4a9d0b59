/** The plugin as Docusaurus loads it. */
const { createLoader } = require('./loadTypeScript.cjs');

module.exports = createLoader(__filename)('./index.ts');
