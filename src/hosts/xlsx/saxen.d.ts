/** The part of saxen that we use: the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    on(event: 'openTag', listener: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    parse(xml: string): void;
  }
}
