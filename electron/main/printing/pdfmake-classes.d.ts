// pdfmake has no types for the classes behind its door.
declare module 'pdfmake/js/LayoutBuilder.js'
declare module 'pdfmake/js/Renderer.js'
