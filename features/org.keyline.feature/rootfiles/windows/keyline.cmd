@echo off
rem Starts Keyline: the workbench without arguments or with "open [FILE...]", the command line with anything else.
rem
rem KEYLINE_JAVA_HOME   the Java to use (otherwise JAVA_HOME, then PATH; 21 or later)
rem KEYLINE_JAVA_OPTS   further options for Java
rem KEYLINE_CACHE       where start-up data is kept (otherwise Keyline in the user's local application data)
rem KEYLINE_WORKSPACE   the workbench's workspace (otherwise the folder Keyline in the user's folder)
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVAW=%JAVA_HOME%\bin\javaw.exe"
if defined KEYLINE_JAVA_HOME set "JAVA=%KEYLINE_JAVA_HOME%\bin\java.exe"
if defined KEYLINE_JAVA_HOME set "JAVAW=%KEYLINE_JAVA_HOME%\bin\javaw.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
    echo keyline: no Java 21 or later found. Install one, or set JAVA_HOME to where it is. 1>&2
    exit /b 2
)
set "LAUNCHER="
for %%J in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
if not defined LAUNCHER (
    echo keyline: %HERE% is not a whole installation: plugins\org.eclipse.equinox.launcher_*.jar is missing 1>&2
    exit /b 2
)
if not defined KEYLINE_CACHE set "KEYLINE_CACHE=%LOCALAPPDATA%\Keyline"
if not defined KEYLINE_WORKSPACE set "KEYLINE_WORKSPACE=%USERPROFILE%\Keyline"
rem Start-up data of one installation does not suit another: its folder is named by the launcher's version and place.
set "PLACE=%HERE::=%"
set "PLACE=%PLACE:\=_%"
set "CONFIGURATION=%KEYLINE_CACHE%\%PLACE%"

if "%~1"=="" goto workbench
if /i "%~1"=="open" goto workbench

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true "-Dkeyline.home=%HERE%." %KEYLINE_JAVA_OPTS% -jar "%LAUNCHER%" -configuration "%CONFIGURATION%\cli" -data @none -application org.keyline.cli.application %*
exit /b %ERRORLEVEL%

:workbench
rem shift does not touch %*, so that the arguments are gathered one by one; all but options are names of files
set "FILES="
if "%~1"=="" goto start
shift
:files
if "%~1"=="" goto start
set "ARGUMENT=%~1"
if "%ARGUMENT:~0,1%"=="-" set FILES=%FILES% %ARGUMENT%
if not "%ARGUMENT:~0,1%"=="-" set FILES=%FILES% "%~f1"
shift
goto files
:start
start "Keyline" "%JAVAW%" -Xmx2g "-Dkeyline.home=%HERE%." %KEYLINE_JAVA_OPTS% -jar "%LAUNCHER%" -configuration "%CONFIGURATION%\workbench" -application org.keyline.app.application -data "%KEYLINE_WORKSPACE%" %FILES%
exit /b 0
