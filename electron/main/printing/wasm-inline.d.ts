// The bundler lays the bytes of a module into the program, as a data address.
declare module '*.wasm?url&inline' {
  const address: string
  export { address as default }
}
