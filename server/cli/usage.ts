export const usage = `Usage:
  kravstallaren library site DIR [--library DIR]
      Writes the library as a site of plain pages, to be put on any web server or opened from a disk.
      DIR is new, empty, or has a site that was written before, which is then replaced.

  kravstallaren library export --xlsx|--csv|--json [FILE] [--language sv|en] [--library DIR]
      Writes the library to a file. Without FILE it gets a name of its own in the present folder; "-" writes to standard output.
      --language is for the headings and words of xlsx and csv; sv unless told otherwise.

  --library DIR   Another library than the one that came with the program: the folder that has library.yaml.
`;
