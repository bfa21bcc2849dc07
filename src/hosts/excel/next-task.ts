/** Long work in several tasks, between which the pane can be pressed. */

/**
 * Lets the event loop go on, so that what follows is another task. A timer would be held back in a pane that is out of sight.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
