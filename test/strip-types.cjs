// Jest transform: the same type stripping as in production, so line numbers are exact and nothing else is changed.
const { stripTypeScriptTypes } = require('node:module');

module.exports = {
  process: (source, path) => ({ code: path.endsWith('.ts') ? stripTypeScriptTypes(source) : source }),
};
