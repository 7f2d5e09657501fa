#!/bin/sh
# Makes .venv ready to run Nezabudka from a checkout: installer/setup.sh run|dev
# A second call with nothing changed costs a tenth of a second. Needs only a POSIX shell, and pip's own settings for the network.
set -eu

# A root shell on Debian may come without the sbin folders, and dpkg refuses to work then.
PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
export PATH
unset PYTHONHOME PYTHONPATH || true

cd "$(dirname "$0")/.."
here=$(pwd -P)
stamp=.venv/nezabudka-setup
python_wanted="Python 3.11 to 3.14 with its venv module is needed; set PYTHON to its path if it is not on PATH"

case "${1:-run}" in
    run) kind=run ;;
    dev) kind=dev ;;
    *) echo "usage: $0 run|dev" >&2; exit 2 ;;
esac

say() { printf '%s\n' "setup: $*"; }
fail() { printf '%s\n' "setup: $*" >&2; exit 1; }

lock_of() { if [ "$1" = dev ]; then echo requirements-dev.lock; else echo requirements.lock; fi; }
fingerprint() { printf '%s %s %s\n' "$1" "$(cat "$(lock_of "$1")" pyproject.toml | cksum | tr ' ' -)" "$here"; }

# What a finished set-up left behind. The test tools hold everything the program needs, so dev serves run, never the reverse.
stamped=$(cat "$stamp" 2>/dev/null || true)
case "$stamped" in dev\ *) kind=dev ;; esac

# --- what the system itself must have -----------------------------------------------------------------------------

# library file, Debian package, when it is needed
system_libraries() {
    cat <<'EOF'
libEGL.so.1 libegl1 always
libGL.so.1 libgl1 always
libX11.so.6 libx11-6 always
libdbus-1.so.3 libdbus-1-3 always
libfontconfig.so.1 libfontconfig1 always
libfreetype.so.6 libfreetype6 always
libglib-2.0.so.0 libglib2.0-0 always
libgssapi_krb5.so.2 libgssapi-krb5-2 always
libpulse.so.0 libpulse0 always
libxkbcommon.so.0 libxkbcommon0 always
libzstd.so.1 libzstd1 always
libX11-xcb.so.1 libx11-xcb1 x11
libXext.so.6 libxext6 always
libXrandr.so.2 libxrandr2 always
libxcb-cursor.so.0 libxcb-cursor0 x11
libxcb-icccm.so.4 libxcb-icccm4 x11
libxcb-image.so.0 libxcb-image0 x11
libxcb-keysyms.so.1 libxcb-keysyms1 x11
libxcb-randr.so.0 libxcb-randr0 x11
libxcb-render-util.so.0 libxcb-render-util0 x11
libxcb-render.so.0 libxcb-render0 x11
libxcb-shape.so.0 libxcb-shape0 x11
libxcb-shm.so.0 libxcb-shm0 x11
libxcb-sync.so.1 libxcb-sync1 x11
libxcb-util.so.1 libxcb-util1 x11
libxcb-xfixes.so.0 libxcb-xfixes0 x11
libxcb-xkb.so.1 libxcb-xkb1 x11
libxkbcommon-x11.so.0 libxkbcommon-x11-0 x11
libwayland-client.so.0 libwayland-client0 wayland
libwayland-cursor.so.0 libwayland-cursor0 wayland
libwayland-egl.so.1 libwayland-egl1 wayland
EOF
}

missing_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    command -v ldconfig >/dev/null 2>&1 || return 0
    known=$(ldconfig -p 2>/dev/null) || return 0
    system_libraries | while read -r file package need; do
        case "$need" in
            x11) [ -n "${DISPLAY:-}" ] || continue ;;
            wayland) [ -n "${WAYLAND_DISPLAY:-}" ] || continue ;;
        esac
        case "$known" in *"$file ("*) ;; *) printf '%s ' "$package" ;; esac
    done
}

# The first interpreter that is new enough and can make an environment; sets python, or leaves it empty and sets venv_package.
find_python() {
    python=
    venv_package="python3 python3-venv"
    for candidate in ${PYTHON:-} python3 /usr/bin/python3 python3.12 python3.13 python3.14 python3.11; do
        command -v "$candidate" >/dev/null 2>&1 || continue
        "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null || continue
        if "$candidate" -c 'import ensurepip, venv; ensurepip.version()' 2>/dev/null; then
            python=$candidate
            return 0
        fi
        [ "$venv_package" = "python3 python3-venv" ] || continue
        venv_package=$("$candidate" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')
    done
}

venv_works() {
    [ -x .venv/bin/python ] || return 1
    .venv/bin/python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null || return 1
    .venv/bin/python -m pip --version >/dev/null 2>&1 || return 1
    # The scripts inside name their interpreter by its full path, so a moved checkout needs a new environment.
    case "$stamped" in "" | *" $here") return 0 ;; *) return 1 ;; esac
}

# The cheap question, asked at every start.
is_ready() {
    [ "$stamped" = "$(fingerprint "$kind")" ] && [ -x .venv/bin/nezabudka ] && .venv/bin/python -c "" 2>/dev/null
}

wanted_packages() {
    packages=$(missing_libraries)
    is_ready || venv_works || { find_python; [ -n "$python" ] || packages="$venv_package $packages"; }
}

font_is_missing() {
    [ "$(uname -s)" = Linux ] || return 1
    [ -z "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" \
        "${HOME:-/nonexistent}/.local/share/fonts" -iname 'Inter*' 2>/dev/null | head -n 1)" ]
}

apt_line() { printf 'apt-get install -y --no-install-recommends %s' "$(echo "$*" | tr -s ' ' | sed 's/ $//')"; }

install_packages() {
    say "installing from the system's archive: $*"
    DEBIAN_FRONTEND=noninteractive apt-get -qq update </dev/null || say "the package lists could not be refreshed; trying with the old ones"
    # shellcheck disable=SC2086,SC2048 # one word per package is meant
    DEBIAN_FRONTEND=noninteractive $(apt_line $*) -qq </dev/null >/dev/null
}

provide_system_packages() {
    wanted_packages
    extra=
    # The font is wished for, not needed: only a fresh set-up asks for it.
    if [ -z "$stamped" ] && font_is_missing; then extra=fonts-inter; fi
    [ -n "$packages$extra" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        [ -z "$packages" ] || fail "this system lacks what Debian calls: $packages- install the like of it and try again"
        return 0
    fi
    if [ "$(id -u)" != 0 ]; then
        [ -n "$packages" ] || { say "for the intended look also run: sudo $(apt_line $extra)"; return 0; }
        printf '\n%s\n\n    sudo %s\n\n%s\n\n' "Some system packages are missing. Run this once (or ask your administrator to):" \
            "$(apt_line "$packages" $extra)" "and then repeat the command." >&2
        exit 1
    fi
    install_packages "$packages" $extra || say "the system's archive did not give everything"
    wanted_packages
    case "$packages" in
        "") ;;
        python3*) fail "$python_wanted" ;;
        *) fail "still missing: $packages- install it by hand and try again" ;;
    esac
}

# --- the environment ----------------------------------------------------------------------------------------------

make_venv() {
    venv_works && return 0
    find_python
    [ -n "$python" ] || fail "$python_wanted"
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
}

fill_venv() {
    lock=$(lock_of "$kind")
    rm -f "$stamp"
    say "installing the libraries of $lock, which takes a few minutes the first time"
    .venv/bin/python -m pip install --quiet --no-input --disable-pip-version-check --no-deps --only-binary :all: \
        --require-hashes --requirement "$lock"
    .venv/bin/python -m pip install --quiet --no-input --disable-pip-version-check --no-deps --no-build-isolation --editable .
    # The first start is then as quick as every later one, also where Python is told to write no compiled files.
    .venv/bin/python -m compileall -q app
    fingerprint "$kind" >"$stamp"
    say "ready"
}

compile_translations() {
    for source in resources/locale/*.ts; do
        compiled=${source%.ts}.qm
        if [ -f "$source" ] && { [ ! -f "$compiled" ] || [ "$source" -nt "$compiled" ]; }; then
            .venv/bin/pyside6-lrelease -silent "$source" -qm "$compiled"
        fi
    done
}

provide_system_packages
if ! is_ready; then
    make_venv
    fill_venv
fi
compile_translations
