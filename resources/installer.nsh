; Said at the end of the uninstaller, in a window of its own: people ask where their data went.
; This file is UTF-8 with a byte order mark, so that the accents reach the screen.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    ${ifNot} ${Silent}
      MessageBox MB_OK|MB_ICONINFORMATION "Binôme est désinstallé. Vos données n’ont pas été supprimées : elles restent dans le dossier$\r$\n$\r$\n$APPDATA\Binome\donnees$\r$\n$\r$\nSi vous réinstallez Binôme, vous les retrouverez. Pour les supprimer définitivement, effacez vous-même le dossier $APPDATA\Binome, après avoir vérifié vos sauvegardes."
    ${endIf}
  ${endIf}
!macroend
