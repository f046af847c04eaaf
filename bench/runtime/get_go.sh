#!/bin/bash
# get_go.sh FOLDER: builds FOLDER/go_runtime with Go and the AWS SDK for Go v2 from Debian's unstable suite. Packages are
# unpacked into FOLDER; nothing is installed. Does nothing where it is built already.
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/go_runtime.go
mkdir -p "$1"
root=$(cd "$1" && pwd)
if [[ $root/go_runtime -nt $source ]]; then exit 0; fi
mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources | head -1)
keys=/usr/share/keyrings/debian-archive-keyring.gpg
mkdir -p "$root"/{lists/partial,archives/partial,packages}
echo "deb [signed-by=$keys] ${mirror:-http://deb.debian.org/debian} sid main" >"$root/sources.list"
options=(-qq -o Dir::Etc::sourcelist="$root/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$root/lists"
  -o Dir::Cache::archives="$root/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root)
apt-get "${options[@]}" update
go=$(apt-cache "${options[@]}" depends golang-go | sed -n 's/^ *Depends: \(golang-[0-9.]*\)-go$/\1/p' | head -1)
(
  cd "$root/packages"
  apt-get "${options[@]}" download "$go-go" "$go-src" golang-github-aws-aws-sdk-go-v2-dev \
    golang-github-aws-smithy-go-dev golang-github-jmespath-go-jmespath-dev
  for package in *.deb; do dpkg-deb -x "$package" "$root"; done
)
rm -rf "$root/packages" "$root/lists"
export GOROOT=$root/usr/lib/${go/golang/go} GOPATH=$root/usr/share/gocode GOCACHE=$root/cache GO111MODULE=off CGO_ENABLED=0
"$GOROOT/bin/go" build -o "$root/go_runtime" "$source"
