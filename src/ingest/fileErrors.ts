/** What the file system says when it refuses, in words. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  ENOTDIR: 'it is no directory, or what it stands in is none',
  EISDIR: 'it is a directory',
  EEXIST: 'something that is no directory has its name',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** Why the file system refuses, to go on after a colon; undefined for an error that is not its own. */
export const fileErrorReason = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? REASONS[error.code] : undefined;
