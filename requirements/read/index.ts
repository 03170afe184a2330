export { canonical } from './canonical.ts';
export { LibraryFaults, describeFault, didYouMean, type Fault } from './fault.ts';
export { lift } from './lift.ts';
export { parseLibrary, readLibrary, type Collection, type LibrarySource, type Part, type RawLibrary } from './library.ts';
