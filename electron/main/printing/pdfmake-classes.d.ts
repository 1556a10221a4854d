// pdfmake has no types for the classes behind its door.
declare module 'pdfmake/js/LayoutBuilder.js' {
  const builder: unknown
  export { builder as default }
}
declare module 'pdfmake/js/Renderer.js' {
  const renderer: unknown
  export { renderer as default }
}
declare module 'pdfmake/js/PDFDocument.js' {
  const document: unknown
  export { document as default }
}
