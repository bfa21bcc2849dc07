/** A refusal of the emulated host, as office.js hands it to the add-in: a stable code and a message. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member at fault, as `Range.values`. */
    readonly location = '',
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

/** Something the emulator does not imitate: a fault of the emulator's reach, never a behaviour of Excel. */
export class NotEmulated extends Error {
  constructor(member: string) {
    super(`The emulator does not imitate ${member}. Add it under test/emulator/members, with the documentation it follows.`);
    this.name = 'NotEmulated';
  }
}
