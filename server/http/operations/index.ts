import type { Operation } from '../operation.ts';
import { comparisonOperations } from './comparisons.ts';
import { documentOperations } from './documents.ts';
import { frameworkOperations } from './frameworks.ts';
import { libraryOperations } from './libraries.ts';
import { organisationOperations } from './organisations.ts';
import { procurementOperations } from './procurements.ts';

/** Everything that can be done over HTTP below /api/v1. */
export const operations: readonly Operation[] = [...procurementOperations, ...documentOperations, ...libraryOperations, ...comparisonOperations, ...frameworkOperations, ...organisationOperations];
