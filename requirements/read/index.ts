export { canonical } from './canonical.ts';
export { LibraryFaults, describeFault, didYouMean, type Fault } from './fault.ts';
export { parseLibrary, readLibrary, type Collection, type LibrarySource, type RawLibrary } from './library.ts';
