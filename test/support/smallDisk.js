/** A disk that a test can fill. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
const run = (command, ...args) => void execFileSync(command, args, { stdio: 'pipe' });
/** Mounts a disk in memory. @returns undefined where this user may mount nothing */
export const smallDisk = (megabytes = 24) => {
    const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
    try {
        run('mount', '-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', path);
    }
    catch {
        rmSync(path, { recursive: true });
        return undefined;
    }
    const filler = join(path, 'filler');
    return {
        path,
        fill: () => {
            for (let size = 2 ** 20; size >= 1;)
                try {
                    appendFileSync(filler, Buffer.alloc(size));
                }
                catch (error) {
                    if (error.code !== 'ENOSPC')
                        throw error;
                    size = Math.floor(size / 2);
                }
        },
        makeRoom: () => rmSync(filler, { force: true }),
        remove: () => {
            run('umount', '--lazy', path);
            rmSync(path, { recursive: true });
        },
    };
};
