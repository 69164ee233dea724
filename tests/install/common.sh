# What the tests of the installation share: sourced, in the build tree, with $srcdir pointing to the source tree.
srcdir=$(cd "${srcdir:-.}" && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/xivo-bus-install-XXXXXX") || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 99' HUP INT TERM
status=0
ran=0

# A variable of the environment, else of the Makefile that configure wrote.
variable()
{
    eval "value=\${$1:-}"
    [ -n "$value" ] || value=$(sed -n "s/^$1 = //p" Makefile | head -n 1)
    echo "$value"
}

# check WHAT COMMAND...: runs the command and tells whether it succeeded; its output is shown when it did not.
check()
{
    what=$1
    shift
    ran=$((ran + 1))
    if "$@" >"$scratch/output" 2>&1; then
        echo "ok: $what"
    else
        echo "FAILED: $what"
        echo "    $*"
        sed 's/^/    /' "$scratch/output"
        status=1
    fi
}

skip()
{
    echo "skipped: $*"
}

# Exit status of the whole: 77 when nothing could run.
finish()
{
    [ "$ran" -gt 0 ] || exit 77
    exit $status
}

# make, free of what an outer make tells its children.
fresh_make()
{
    env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DESTDIR "${MAKE:-make}" "$@"
}

CC=$(variable CC)
CC=${CC:-cc}
CXX=${CXX:-c++}
PKG_CONFIG=$(variable PKG_CONFIG)
PKG_CONFIG=${PKG_CONFIG:-pkg-config}
WARNINGS='-Wall -Wextra -Wpedantic -Werror'

# What a program must share with a library that was built with a sanitizer or for coverage.
instrumentation=
for flag in $(variable CFLAGS); do
    case $flag in
    -fsanitize* | --coverage) instrumentation="$instrumentation $flag" ;;
    esac
done
