/** What an office does with its register, in this order; every command of the menu and the sidebar that reads or writes. */
export declare const steps: readonly (readonly [command: string, ...given: unknown[]])[];
