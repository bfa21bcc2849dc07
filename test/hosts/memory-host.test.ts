/** The in-memory workbook keeps the contract that it is the reference for. */
import { fixContract, startContract, textCellContract } from './contract-fixes';
import { leftContract } from './contract-left';
import { hostContract, openMemory } from './contract';

hostContract('The in-memory workbook', openMemory);
fixContract('The in-memory workbook', openMemory);
startContract('The in-memory workbook', openMemory);
textCellContract('The in-memory workbook', openMemory);
leftContract('The in-memory workbook', openMemory);
