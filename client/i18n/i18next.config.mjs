// For `npm run lint:texts` (i18next-cli): where the texts are, and what counts as a hard-coded one.
export default {
  locales: ['sv', 'en'],
  extract: {
    input: ['client/**/*.{ts,tsx}'],
    output: 'client/i18n/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    primaryLanguage: 'sv',
    functions: ['t', '*.t'],
    transComponents: ['Trans'],
  },
  lint: { ignore: ['client/i18n/**'] },
};
