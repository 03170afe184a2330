export * from './procurement.ts';
export * from './problem.ts';
export * from './library.ts';
export * from './organisation.ts';
export * from './framework.ts';
export * from './library-comparison.ts';
