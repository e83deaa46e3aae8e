/** The principal that reads facts for rules: it sees what the caller of a command may not. */
import { system } from '../domain/kernel/principal.js';

/** Reads what rules must see even where their caller may not. */
export const RULES_PRINCIPAL = system('rules');
