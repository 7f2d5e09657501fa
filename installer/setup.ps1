# Makes .venv ready to run Nezabudka from a checkout on Windows: powershell -ExecutionPolicy Bypass -File installer\setup.ps1 [run|dev]
# The twin of setup.sh. Written against the documentation and not yet run by anyone: see docs/windows-checklist.md.
param([ValidateSet("run", "dev")][string]$Kind = "run")

$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

$Here = (Get-Location).Path
$Stamp = ".venv\nezabudka-setup"
$Python = ".venv\Scripts\python.exe"
$Stamped = if (Test-Path $Stamp) { (Get-Content $Stamp -Raw).Trim() } else { "" }

# The test tools hold everything the program needs, so dev serves run, never the reverse.
if ($Stamped.StartsWith("dev ")) { $Kind = "dev" }
$Lock = if ($Kind -eq "dev") { "requirements-dev.lock" } else { "requirements.lock" }
$Wanted = "$Kind $((Get-FileHash $Lock).Hash) $((Get-FileHash pyproject.toml).Hash) $Here"

# Windows PowerShell does not stop at a program that failed.
function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program $($Arguments -join ' ') ended with $LASTEXITCODE" }
}

function Find-Python {
    foreach ($Version in "3.12", "3.13", "3.14", "3.11") {
        if (Get-Command py -ErrorAction SilentlyContinue) {
            try { & py "-$Version" -c "import venv, ensurepip" 2>$null } catch { continue }
            if ($LASTEXITCODE -eq 0) { return , @("py", "-$Version") }
        }
    }
    throw "Python 3.11 to 3.14 (64 bit, with the py launcher) is needed: install it for your account and try again."
}

if ($Stamped -ne $Wanted -or -not (Test-Path ".venv\Scripts\nezabudka.exe")) {
    # The scripts inside name their interpreter by its full path, so a moved checkout needs a new environment.
    if ($Stamped -and -not $Stamped.EndsWith(" $Here")) { Remove-Item -Recurse -Force .venv }
    if (-not (Test-Path $Python)) {
        $Found = Find-Python
        Write-Host "setup: making .venv with $($Found -join ' ')"
        Invoke-Checked $Found[0] @($Found[1], "-m", "venv", ".venv")
    }
    if (Test-Path $Stamp) { Remove-Item $Stamp }
    Write-Host "setup: installing the libraries of $Lock, which takes a few minutes the first time"
    $Pip = @("-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps")
    Invoke-Checked $Python ($Pip + @("--only-binary", ":all:", "--require-hashes", "--requirement", $Lock))
    Invoke-Checked $Python ($Pip + @("--no-build-isolation", "--editable", "."))
    Set-Content -Path $Stamp -Value $Wanted
    Write-Host "setup: ready"
}

foreach ($Source in Get-ChildItem "resources\locale\*.ts" -ErrorAction SilentlyContinue) {
    $Compiled = [IO.Path]::ChangeExtension($Source.FullName, ".qm")
    if (-not (Test-Path $Compiled) -or $Source.LastWriteTime -gt (Get-Item $Compiled).LastWriteTime) {
        Invoke-Checked ".venv\Scripts\pyside6-lrelease.exe" @("-silent", $Source.FullName, "-qm", $Compiled)
    }
}

Write-Host "setup: the workstation on the demo team: $Python -m app --demo"
