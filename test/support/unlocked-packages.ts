type LockEntry = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type Lock = { packages: Record<string, LockEntry> };

export type UnlockedPackage = {
  readonly name: string;
  readonly version: string;
  readonly os: string;
  readonly cpu: string | undefined;
  readonly isDev: boolean;
};

const systems = /(?:^|[-/])(darwin|linux|win32|android|freebsd|openharmony|sunos|aix)(?:-|$)/;
const processors = /-(arm64|x64|ia32|riscv64|ppc64|s390x|loong64|arm)(?:-|$|eabi)/;

/** Optional packages of another system that a lock names but does not hold. */
export function findUnlocked({ packages }: Lock): readonly UnlockedPackage[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies, dev }]) =>
    Object.entries(optionalDependencies ?? {}).flatMap(([name, version]) => {
      const isLocked =
        `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
      const os = systems.exec(name)?.[1];
      if (isLocked || os === undefined || !/^\d/.test(version)) return [];
      return [{ name, version, os, cpu: processors.exec(name)?.[1], isDev: dev === true }];
    }),
  );
}
