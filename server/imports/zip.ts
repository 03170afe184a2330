import { unzipSync, type UnzipFileInfo } from 'fflate';
import { FileFault } from './file-fault.ts';
import { limits } from './limits.ts';
import { damaged } from './xml.ts';

/** A zip file, of which parts are unpacked when they are asked for. Names are only compared, never used as paths. */
export interface Package {
  names: ReadonlySet<string>;
  /** @throws FileFault when the parts asked for so far are larger than what may be unpacked */
  part(name: string): Uint8Array | undefined;
}

export function openPackage(bytes: Uint8Array): Package {
  const names = new Set<string>();
  unpack(bytes, ({ name }) => {
    names.add(name);
    if (names.size > limits.parts) throw tooLarge();
    return false;
  });
  let unpacked = 0;
  return {
    names,
    part(wanted) {
      if (!names.has(wanted)) return undefined;
      return unpack(bytes, ({ name, originalSize }) => {
        if (name !== wanted) return false;
        // A part that says it is smaller than it is, is cut at what it says.
        unpacked += originalSize;
        if (unpacked > limits.partBytes) throw tooLarge();
        return true;
      })[wanted];
    },
  };
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof FileFault ? error : damaged();
  }
}

const tooLarge = () =>
  new FileFault('file-unpacked-too-large', `The file is larger than ${limits.partBytes / 1_000_000} MB when it is unpacked. Copy the list to an empty file, without pictures, and try with that.`, { maximum: limits.partBytes / 1_000_000 });
