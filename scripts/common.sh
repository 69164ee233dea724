# shellcheck shell=bash
# For scripts/test and scripts/demo: packages and the copy of the sources to build.

# Runs a command as root.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "root or sudo is needed to install packages" >&2
        return 1
    fi
}

# Installs those of the packages named that are not there. A RabbitMQ that comes in this way is not started, neither now nor
# with the machine: the policy file says no to every service for the time of the installation.
install_missing() {
    local package missing=() policy=/usr/sbin/policy-rc.d made='' status=0
    for package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "installing: ${missing[*]}"
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null || return 1
        as_root chmod 755 "$policy"
        made=yes
    fi
    as_root apt-get -q update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${missing[@]}" || status=1
    [ -z "$made" ] || as_root rm -f "$policy"
    case " ${missing[*]} " in
    *' rabbitmq-server '*) ! command -v systemctl >/dev/null || as_root systemctl -q disable rabbitmq-server || true ;;
    esac
    return "$status"
}

# Copies the sources of the tree $1 to the new folder $2, without what builds have left there.
copy_sources() {
    mkdir "$2" || return 1
    if [ -e "$1/.git" ] && command -v git >/dev/null; then
        (cd "$1" && git -c safe.directory='*' ls-files -z --cached --others --exclude-standard |
            tar --null -T - --ignore-failed-read -c) | tar -x -C "$2"
    else
        (cd "$1" && tar --exclude-vcs --exclude='*.o' --exclude='*.lo' --exclude='*.la' --exclude=.libs --exclude=.deps \
            --exclude=./config.status --exclude=./config.h --exclude=./Makefile --exclude=./stamp-h1 -c .) | tar -x -C "$2"
    fi
}
