; Installs aevdesk for one user (no rights needed) or, with /ALLUSERS, for everyone on the machine (run as administrator).
;   /S           silent           /D=FOLDER    another folder, last on the line, without quotes
; Exit codes: 0 installed, 2 aborted, 3 a newer version is installed, 4 aevdesk is running, 5 /ALLUSERS without the rights.
Unicode true
Target amd64-unicode
ManifestDPIAware true
!ifdef UNPACKED
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user

!include MUI2.nsh
!include WordFunc.nsh
!include FileFunc.nsh
!include x64.nsh

Name "aevdesk ${VERSION}"
OutFile "${OUTPUT}"
InstallDir ""
BrandingText "aevdesk ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 ProductName "aevdesk"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "aevdesk"
VIAddVersionKey /LANG=0 LegalCopyright "MIT License"
VIAddVersionKey /LANG=0 CompanyName "The aevdesk contributors"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\aevdesk"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\aevdesk.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "NorwegianNynorsk"
!insertmacro MUI_LANGUAGE "English"

LangString Newer ${LANG_NORWEGIAN} "En nyere versjon av aevdesk ($0) er alt installert. Avinstaller den først hvis du vil tilbake til ${VERSION}. Sakene dine blir liggende."
LangString Newer ${LANG_NORWEGIANNYNORSK} "Ein nyare versjon av aevdesk ($0) er alt installert. Avinstaller han først om du vil attende til ${VERSION}. Sakene dine blir liggjande."
LangString Newer ${LANG_ENGLISH} "A newer version of aevdesk ($0) is installed. Remove it first to go back to ${VERSION}. Your cases stay."
LangString Running ${LANG_NORWEGIAN} "aevdesk er åpent. Lukk det, og prøv igjen."
LangString Running ${LANG_NORWEGIANNYNORSK} "aevdesk er ope. Lukk det, og prøv igjen."
LangString Running ${LANG_ENGLISH} "aevdesk is open. Close it and try again."
LangString Rights ${LANG_NORWEGIAN} "Å installere for alle krever administratorrettigheter."
LangString Rights ${LANG_NORWEGIANNYNORSK} "Å installere for alle krev administratorrettar."
LangString Rights ${LANG_ENGLISH} "Installing for everyone needs administrator rights."
LangString Kept ${LANG_NORWEGIAN} "aevdesk er fjernet. Sakene dine ligger fortsatt kryptert på maskinen, under AppData\Local\aevdesk."
LangString Kept ${LANG_NORWEGIANNYNORSK} "aevdesk er fjerna. Sakene dine ligg framleis kryptert på maskina, under AppData\Local\aevdesk."
LangString Kept ${LANG_ENGLISH} "aevdesk is removed. Your cases still lie encrypted on this machine, under AppData\Local\aevdesk."
LangString SakType ${LANG_NORWEGIAN} "Sak fra aevdesk"
LangString SakType ${LANG_NORWEGIANNYNORSK} "Sak frå aevdesk"
LangString SakType ${LANG_ENGLISH} "Case from aevdesk"

!macro refuse TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Whether some file of an installation in $R1 is held open by a running program: $R0 becomes "" or "open".
!macro is_running FOLDER
  StrCpy $R0 ""
  ${If} ${FileExists} "${FOLDER}\aevdesk.exe"
    ClearErrors
    FileOpen $R2 "${FOLDER}\aevdesk.exe" a
    ${If} ${Errors}
      StrCpy $R0 "open"
    ${Else}
      FileClose $R2
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  ${GetParameters} $R9
  ClearErrors
  ${GetOptions} $R9 "/ALLUSERS" $R8
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R7
    ${If} $R7 != "Admin"
      !insertmacro refuse "$(Rights)" 5
    ${EndIf}
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ReadRegStr $0 SHCTX "${KEY}" "DisplayVersion"
  ReadRegStr $1 SHCTX "${KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    ${If} $1 != ""
      StrCpy $INSTDIR $1
    ${ElseIf} $R7 == "Admin"
      StrCpy $INSTDIR "$PROGRAMFILES64\aevdesk"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\aevdesk"
    ${EndIf}
  ${EndIf}
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $2
    ${If} $2 == 1
      !insertmacro refuse "$(Newer)" 3
    ${EndIf}
    !insertmacro is_running $1
    ${If} $R0 == "open"
      !insertmacro refuse "$(Running)" 4
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  ; An older version goes first, by its own list of files, so that nothing of it is left behind.
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ExecWait '"$1\uninstall.exe" /S _?=$1' $2
    ${If} $2 != 0
      !insertmacro refuse "$(Running)" 4
    ${EndIf}
    Delete "$1\uninstall.exe"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\aevdesk.lnk" "$INSTDIR\aevdesk.exe"
  WriteRegStr SHCTX "Software\Classes\.aevsak" "" "aevdesk.sak"
  WriteRegStr SHCTX "Software\Classes\aevdesk.sak" "" "$(SakType)"
  WriteRegStr SHCTX "Software\Classes\aevdesk.sak\DefaultIcon" "" "$INSTDIR\aevdesk.exe,0"
  WriteRegStr SHCTX "Software\Classes\aevdesk.sak\shell\open\command" "" '"$INSTDIR\aevdesk.exe" "%1"'
  ${RefreshShellIcons}
  WriteRegStr SHCTX "${KEY}" "DisplayName" "aevdesk"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\aevdesk.exe,0"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The aevdesk contributors"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetRegView 64
  ; The key tells for whom this copy was installed.
  SetShellVarContext all
  ReadRegStr $1 SHCTX "${KEY}" "InstallLocation"
  ${If} $1 != $INSTDIR
    SetShellVarContext current
  ${EndIf}
  !insertmacro is_running $INSTDIR
  ${If} $R0 == "open"
    !insertmacro refuse "$(Running)" 4
  ${EndIf}
FunctionEnd

Section Uninstall
  !include "${FILES}"
  Delete "$SMPROGRAMS\aevdesk.lnk"
  DeleteRegKey SHCTX "Software\Classes\aevdesk.sak"
  ReadRegStr $1 SHCTX "Software\Classes\.aevsak" ""
  ${If} $1 == "aevdesk.sak"
    DeleteRegKey SHCTX "Software\Classes\.aevsak"
  ${EndIf}
  ${RefreshShellIcons}
  DeleteRegKey SHCTX "${KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  MessageBox MB_OK|MB_ICONINFORMATION "$(Kept)" /SD IDOK
SectionEnd
