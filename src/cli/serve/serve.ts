/** `party-performance serve`: configuration → database → store → server, and back in the reverse order. */
import { hostname } from 'node:os';
import type { Command } from 'commander';
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../../config.js';
import { versionText } from '../operators/build.js';
import type { StopStep } from '../operators/operators.js';
import { closestName } from '../spelling/closestName.js';
import { unknownVariables } from '../spelling/misspelledVariables.js';

interface ServeFlags {
  readonly demo: boolean;
}

/** Time limit for requests in flight and open sockets. */
const STOP_TIMEOUT_MS = 20_000;

/**
 * Adds the default command.
 * @param known the names of all commands
 */
export const serveCommand = (program: Command, configuration: () => Config, known: readonly string[]): void => {
  program
    .command('serve', { isDefault: true })
    .description('run the server (the default)')
    .option('--no-demo', 'do not fill an empty embedded database with demonstration data')
    // Unknown command names arrive here, because this is the default command.
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async ({ demo }: ServeFlags, command: Command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) refuseArgument(unknown, program, command, known);
      const config = configuration();
      const log = logger(config);
      for (const unknown of unknownVariables(process.env)) log.warn(unknown);
      const stops: StopStep[] = [];
      const isStopping = onSignals(stops, log);
      try {
        // Loaded only now: the other commands start faster without it, and what is in the way is said before the product is loaded.
        const { layFoundation } = await import('./foundation.js');
        const foundation = await layFoundation(config, demo, log, stops);
        const { startProduct } = await import('./product.js');
        process.stdout.write(await startProduct(config, foundation, demo, log, stops));
      } catch (error) {
        // What a stop interrupts is not a failure; the stop ends the process.
        if (isStopping()) return;
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        log.debug({ err: error }, 'Could not start');
        await stopAll(stops);
        process.exitCode = 1;
      }
    });
};

const refuseArgument = (argument: string, program: Command, serve: Command, known: readonly string[]): never => {
  if (argument.startsWith('-')) return serve.error(`error: unknown option '${argument}'`);
  if (program.args[0] === serve.name()) return serve.error(`error: 'serve' takes no arguments, and not '${argument}'`);
  const closest = closestName(argument, known);
  return program.error(
    `error: unknown command '${argument}': ${closest === null ? `choose from ${known.join(', ')}` : `did you mean '${closest}'?`}`,
  );
};

/** The first signal stops gracefully, the second one at once. @returns whether the first has come */
const onSignals = (stops: StopStep[], log: Logger): (() => boolean) => {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    void stopAll(stops).then(
      () => {
        log.info('Stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'Could not stop gracefully');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return () => isStopping;
};

const stopAll = async (stops: StopStep[]): Promise<void> => {
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
};

/** Logs go to standard error: JSON lines, or readable ones on a terminal. */
const logger = ({ logLevel }: Config): Logger => {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, translateTime: 'HH:MM:ss', ignore: 'pid,hostname,version' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level: logLevel, base: { pid: process.pid, hostname: hostname(), version: versionText } }, stream);
};
