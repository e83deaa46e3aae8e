/** `party-performance serve`: configuration → database → store → server, and back in the reverse order. */
import type { Command } from 'commander';
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../config.js';
import type { Stop } from './product.js';
import { nearest } from './closestName.js';
import { strangeVariables } from './misspelledVariables.js';

interface ServeFlags {
  readonly demo: boolean;
}

/** When requests in flight and open sockets do not end by themselves. */
const STOP_WITHIN_MS = 20_000;

/** Adds the command; it is the one that runs when none is named. */
export const serveCommand = (program: Command, configuration: () => Config): void => {
  program
    .command('serve', { isDefault: true })
    .description('run the server (the default)')
    .option('--no-demo', 'do not fill an empty embedded database with demonstration data')
    // What is no command's name arrives here, since this one runs when none is named.
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async ({ demo }: ServeFlags, command: Command) => {
      const [strange] = command.args;
      if (strange !== undefined) refuse(strange, program, command);
      const config = configuration();
      const log = logger(config);
      for (const strange of strangeVariables(process.env)) log.warn(strange);
      const stops: Stop[] = [];
      onSignals(stops, log);
      try {
        // Loaded only now: the other commands start faster without it.
        const { serve } = await import('./product.js');
        process.stdout.write(await serve(config, demo, log, stops));
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        log.debug({ err: error }, 'Could not start');
        await stopAll(stops);
        process.exitCode = 1;
      }
    });
};

const refuse = (strange: string, program: Command, serve: Command): never => {
  if (strange.startsWith('-')) return serve.error(`error: unknown option '${strange}'`);
  if (program.args[0] === serve.name()) return serve.error(`error: 'serve' takes no arguments, and not '${strange}'`);
  const known = program.commands.map((command) => command.name());
  const meant = nearest(strange, known);
  return program.error(
    `error: unknown command '${strange}': ${meant === null ? `choose from ${known.join(', ')}` : `is '${meant}' meant?`}`,
  );
};

/** The first signal stops in good order, the second one at once. */
const onSignals = (stops: Stop[], log: Logger): void => {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void stopAll(stops).then(
      () => {
        log.info('Stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'Could not stop in good order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

const stopAll = async (stops: Stop[]): Promise<void> => {
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
};

/** Logs go to standard error: JSON lines, or readable ones on a terminal. */
const logger = ({ logLevel }: Config): Logger => {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, translateTime: 'HH:MM:ss', ignore: 'pid,hostname' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level: logLevel }, stream);
};
