; Inno Setup's recipe. installers/windows/setup.py calls the compiler and defines:
;   Version, Bundle (the folder of the bundle), Icons (the folder of plumbline.ico), Compression

[Setup]
AppId={{6B0E2C5E-6B3D-4C0A-9E55-9C5C3C8C1F10}
AppName=Plumbline
AppVersion={#Version}
AppVerName=Plumbline {#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Plumbline
DisableProgramGroupPage=yes
DisableDirPage=auto
; for the person alone, without an administrator; who has one may choose all users
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile={#Icons}\plumbline.ico
UninstallDisplayIcon={app}\plumbline-window.exe
UninstallDisplayName=Plumbline
Compression={#Compression}
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
#ifdef Sign
SignTool=release
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"
Name: "uk"; MessagesFile: "compiler:Languages\Ukrainian.isl"
Name: "hi"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[LangOptions]
; Inno Setup has no Hindi: its own pages stay in English
hi.LanguageName=<0939><093F><0928><094D><0926><0940>
hi.LanguageID=$0439

[CustomMessages]
en.AddToPath=Make the command plumbline available in terminals
ar.AddToPath=إتاحة الأمر plumbline في الطرفيات
de.AddToPath=Den Befehl plumbline in Terminals verfügbar machen
es.AddToPath=Hacer disponible el comando plumbline en las terminales
fr.AddToPath=Rendre la commande plumbline disponible dans les terminaux
it.AddToPath=Rendi disponibile il comando plumbline nei terminali
pl.AddToPath=Udostępnij polecenie plumbline w terminalach
pt.AddToPath=Disponibilizar o comando plumbline nos terminais
tr.AddToPath=plumbline komutunu terminallerde kullanılabilir yap
uk.AddToPath=Зробити команду plumbline доступною в терміналах
hi.AddToPath=टर्मिनल में plumbline कमांड उपलब्ध कराएँ
ja.AddToPath=plumbline コマンドをターミナルで使えるようにする
en.DataStays=Plumbline was removed. Your history, settings and models were kept:
ar.DataStays=أُزيل Plumbline. احتُفظ بالسجل والإعدادات والنماذج:
de.DataStays=Plumbline wurde entfernt. Verlauf, Einstellungen und Modelle wurden behalten:
es.DataStays=Se quitó Plumbline. El historial, los ajustes y los modelos se conservaron:
fr.DataStays=Plumbline a été supprimé. L’historique, les paramètres et les modèles ont été conservés :
it.DataStays=Plumbline è stato rimosso. La cronologia, le impostazioni e i modelli sono stati conservati:
pl.DataStays=Plumbline usunięto. Historia, ustawienia i modele zostały zachowane:
pt.DataStays=O Plumbline foi removido. O histórico, as configurações e os modelos foram mantidos:
tr.DataStays=Plumbline kaldırıldı. Geçmişiniz, ayarlarınız ve modelleriniz saklandı:
uk.DataStays=Plumbline вилучено. Історію, параметри та моделі збережено:
hi.DataStays=Plumbline हटा दिया गया है। आपका इतिहास, सेटिंग्स और मॉडल रखे गए हैं:
ja.DataStays=Plumbline を削除しました。履歴、設定、モデルは次の場所に残っています:

[Tasks]
Name: "path"; Description: "{cm:AddToPath}"

[InstallDelete]
; what an older version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Plumbline"; Filename: "{app}\plumbline-window.exe"; AppUserModelID: "Plumbline"

[Run]
Filename: "{app}\plumbline-window.exe"; Description: "{cm:LaunchProgram,Plumbline}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Separator = ';';

function PathRoot: Integer;
begin
  if IsAdminInstallMode then
    Result := HKEY_LOCAL_MACHINE
  else
    Result := HKEY_CURRENT_USER;
end;

function PathKey: String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

{ The list without the program's folder. }
function PathWithout(Folders, Folder: String): String;
var
  Place: Integer;
  Rest, One: String;
begin
  Result := '';
  Rest := Folders;
  while Rest <> '' do
  begin
    Place := Pos(Separator, Rest);
    if Place = 0 then
      Place := Length(Rest) + 1;
    One := Copy(Rest, 1, Place - 1);
    Delete(Rest, 1, Place);
    if (One <> '') and (CompareText(One, Folder) <> 0) then
    begin
      if Result <> '' then
        Result := Result + Separator;
      Result := Result + One;
    end;
  end;
end;

procedure SetInPath(Wanted: Boolean);
var
  Before, After, Folder: String;
begin
  Folder := ExpandConstant('{app}');
  if not RegQueryStringValue(PathRoot, PathKey, 'Path', Before) then
    Before := '';
  After := PathWithout(Before, Folder);
  if Wanted then
  begin
    if After <> '' then
      After := After + Separator;
    After := After + Folder;
  end;
  if After <> Before then
    RegWriteExpandStringValue(PathRoot, PathKey, 'Path', After);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then
    SetInPath(WizardIsTaskSelected('path'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usUninstall then
    SetInPath(False);
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    if DirExists(ExpandConstant('{localappdata}\Plumbline')) then
      MsgBox(CustomMessage('DataStays') + #13#10#13#10 + ExpandConstant('{localappdata}\Plumbline'), mbInformation, MB_OK);
end;
