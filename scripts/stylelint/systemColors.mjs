import stylelint from 'stylelint';

const ruleName = 'codebook/system-colors';

/** The system colours of CSS Color Module Level 4, section 6.2, and of the deprecated ones those that are no everyday words; in small letters. */
const systemColors = new Set(
  `accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext
  highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext window windowtext menutext infotext infobackground`.split(/\s+/),
);

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: (name) => `The system colour ${name} stands outside of @media (forced-colors: active). Elsewhere name a token of src/css/tokens.css: var(--cb-…).`,
});

/** The names of system colours in a value; words within strings, addresses, and names of variables are none. @param {string} value */
function systemColorsIn(value) {
  const words = value.replace(/(["'])(?:\\.|(?!\1).)*\1|url\([^)]*\)/g, ' ').match(/-{0,2}[a-z][\w-]*/gi) ?? [];
  return words.filter((word) => systemColors.has(word.toLowerCase()));
}

/** Properties whose values are names of the author's own. */
const isNaming = (/** @type {string} */ property) =>
  /^(animation|transition|will-change|grid|container|counter|view-transition|font|list-style)/.test(property);

/** Whether a node of a style sheet stands where the reader's own palette is in force. @returns {boolean} */
function isInForcedColors({ parent }) {
  if (!parent) return false;
  return (parent.name === 'media' && /\(forced-colors:\s*active\)/.test(parent.params)) || isInForcedColors(parent);
}

/** A system colour follows the reader's own palette, so it stands where that palette is in force and nowhere else. @type {import('stylelint').Rule} */
function rule(isOn) {
  return (root, result) => {
    if (!isOn) return;
    root.walkDecls((declaration) => {
      if (isNaming(declaration.prop) || isInForcedColors(declaration)) return;
      for (const word of systemColorsIn(declaration.value))
        stylelint.utils.report({ ruleName, result, node: declaration, word, message: messages.rejected(word) });
    });
  };
}

rule.ruleName = ruleName;
rule.messages = messages;
rule.meta = { url: 'https://www.w3.org/TR/css-color-4/#css-system-colors' };

export default stylelint.createPlugin(ruleName, rule);
