/** Writes workbooks of ten kinds into a folder: `tsx bench/write-books.ts <folder> <how many>`. */
import { writeBooks } from '../test/cli/portfolio-sums';

void writeBooks(process.argv[2] as string, Number(process.argv[3]));
