@echo off
rem Runs Precis: picks a Java (17 or newer) and starts it the fastest way it has. As bin/precis, for Windows.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"

call :look_at "%JAVA_HOME%"
if not defined java call :look_at "%home%\jre"
if not defined java for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~dp$PATH:I..") do call :look_at "%%~fJ"
if not defined java for %%I in ("Eclipse Adoptium" Java Microsoft) do for /f "delims=" %%J in ('dir /b /ad "%ProgramFiles%\%%~I" 2^> nul') do if not defined java call :look_at "%ProgramFiles%\%%~I\%%J"
if not defined java (
  >&2 echo precis: no Java 17 or newer found: install one, or set JAVA_HOME
  exit /b 3
)
if "%~1"=="--java-home" for %%I in ("%java%\..\..") do (
  echo %%~fI
  exit /b 0
)
set "jar=%home%\lib\precis.jar"
for %%I in ("%jar%" "%home%\lib\jars" "%home%\templates\standard\briefing.html") do if not exist "%%~I" (
  >&2 echo precis: this copy of Precis is incomplete, missing: %%~I; copy everything again
  exit /b 3
)
set "options=-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30"
set "compiler=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3"
set "little=-XX:C1MaxInlineSize=14"
rem A heap of the user's own may be smaller than that to begin with.
set "heap="
if not defined PRECIS_JAVA_OPTS set "heap=-Xms160m -XX:MaxNewSize=48m"
set "options=%options% -XX:+IgnoreUnrecognizedVMOptions -XX:-OmitStackTraceInFastThrow"
if %major% geq 24 set "options=%options% --enable-native-access=ALL-UNNAMED"
set "training=%options% %compiler% %little% %heap%"

rem A batch, and a long one: see bin/precis. With options of the user's own there is no choice.
set "packs=0"
if not defined PRECIS_JAVA_OPTS if "%~1"=="build" call :count %*
if %packs% geq 8 set "little="
if %packs% geq 8 set "heap=-Xms80m -Xmn48m -XX:SurvivorRatio=4"
if %packs% geq 1000 set "compiler=-XX:-C1ProfileCalls -XX:-C1ProfileVirtualCalls -XX:-C1ProfileInlinedCalls -XX:-C1ProfileBranches"
if %packs% geq 1000 set "compiler=%compiler% -XX:-C1ProfileCheckcasts -XX:-C1UpdateMethodData -XX:Tier4InvocationThreshold=300000"
if %packs% geq 1000 set "compiler=%compiler% -XX:Tier4MinInvocationThreshold=60000 -XX:Tier4CompileThreshold=900000"
if %packs% geq 1000 set "compiler=%compiler% -XX:Tier4BackEdgeThreshold=3000000 -XX:MaxInlineLevel=3 -XX:MaxNodeLimit=16000 -XX:NodeLimitFudgeFactor=320"
if %packs% geq 5000 set "heap=-Xms80m -Xmn52m -XX:SurvivorRatio=4 -XX:TargetSurvivorRatio=90"
if %packs% geq 5000 set "compiler=-XX:-TieredCompilation -XX:CICompilerCount=1"
set "options=%options% %compiler% %little% %heap%"

rem The archive of loaded classes is named by the Java and by the digest of the jars, which is line 2 of the list.
set "digest="
for /f "usebackq skip=1 delims=" %%I in ("%home%\lib\jars") do if not defined digest set "digest=%%I"
set "archive=%home%\cache\java-%version%-%digest:~0,16%.jsa"
if not exist "%archive%" call :train "%home%\cache"
if not exist "%archive%" if defined LOCALAPPDATA (
  set "archive=%LOCALAPPDATA%\precis\java-%version%-%digest:~0,16%.jsa"
  call :train "%LOCALAPPDATA%\precis"
)
if "%~1"=="--prepare" for %%I in ("%archive%") do (
  if exist "%%~I" (
    echo %%~I
    exit /b 0
  )
  >&2 echo precis: no archive of classes was made: the folder cache of Precis and %%LOCALAPPDATA%%\precis cannot be written, or Java failed
  exit /b 3
)
set "fast="
set "report=%archive%.report"
if exist "%archive%" set fast="-XX:SharedArchiveFile=%archive%" "-XX:ErrorFile=%report%"
set "classpath=%jar%"
if defined PRECIS_CLASSPATH set "classpath=%jar%;%PRECIS_CLASSPATH%"
:start
"%java%" %options% %fast% "-Dprecis.home=%home%" %PRECIS_JAVA_OPTS% -cp "%classpath%" org.precis.cli.Main %*
set "code=%ERRORLEVEL%"
if not defined fast exit /b %code%
if not exist "%report%" exit /b %code%
rem A damaged archive ends Java, which then leaves a report: starts again without it; the next start makes another.
del /f /q "%report%" "%archive%"
set "fast="
goto start

rem Sets packs to how many a build has: those that are named, or else those under data.
:count
shift
if not "%~1"=="" (
  for /d %%I in ("%~1") do if exist "%%~I\briefing.yaml" set /a packs+=1
  goto count
)
if %packs%==0 for /d %%I in (data\*) do if exist "%%~I\briefing.yaml" set /a packs+=1
exit /b

rem Sets java, version and major if the folder holds a Java 17 or newer.
:look_at
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "version=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
for /f "delims=.-+" %%A in ("%version%") do set "major=%%A"
if %major% geq 17 set "java=%~1\bin\java.exe"
exit /b

rem Makes the archive in a folder, where it can be written; of several first starts the last one's stays.
:train
if exist "%archive%" exit /b
mkdir "%~1" 2> nul
set "new=%~1\training.%RANDOM%"
mkdir "%new%" 2> nul || exit /b
"%java%" %training% "-XX:ArchiveClassesAtExit=%new%\jsa" "-Dprecis.home=%home%" -cp "%jar%" org.precis.cli.ClassArchiveTraining "%home%\examples" "%new%\sample" > nul 2>&1
if exist "%new%\jsa" move /y "%new%\jsa" "%archive%" > nul 2>&1
rmdir /s /q "%new%" 2> nul
exit /b
