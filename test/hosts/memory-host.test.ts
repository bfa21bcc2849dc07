/** The in-memory workbook keeps the contract that it is the reference for. */
import { fixContract } from './contract-fixes';
import { hostContract, openMemory } from './contract';

hostContract('The in-memory workbook', openMemory);
fixContract('The in-memory workbook', openMemory);
