/** The answer to the gate that ends everything: nothing is sent or stored, and a procurement that exists is locked. */
export const stopOption = 'ja';
