/** All that XML and HTML cannot hold: C0 controls but tab and newline, and the two non-characters that stop a file from opening. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The one way that text goes into a file: line ends as \n, without forbidden characters, lone surrogates as U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').toWellFormed();
}
