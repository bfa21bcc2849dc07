/** The in-memory workbook keeps the contract that it is the reference for. */
import { hostContract, openMemory } from './contract';

hostContract('The in-memory workbook', openMemory);
