#!/usr/bin/env bash
# Runs every test; what only measures (bench.sh) is left out. Installs what the tests use where it can (root on Debian); under CI=true a missing tool is a failure,
# elsewhere the tests that need it are skipped by name. The last line is: N passed, N failed, N skipped
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

programs=(chromium-headless-shell pdftotext qpdf zbarimg soffice)
packages=(chromium-headless-shell fonts-noto-cjk poppler-utils qpdf zbar-tools postgresql libreoffice-calc)

missing=false
for program in "${programs[@]}"; do
  command -v "$program" >/dev/null || missing=true
done
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing=true
if $missing && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q || echo "test.sh: apt-get update failed" >&2
  apt-get install -y -q --no-install-recommends "${packages[@]}" || echo "test.sh: apt-get install failed" >&2
fi
if [ "${CI:-}" = true ]; then
  for program in "${programs[@]}"; do
    command -v "$program" >/dev/null || { echo "test.sh: $program is missing" >&2; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
  done
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
if ! dotnet build ApprovalOffice.sln ${OFFICE_BUILD_ARGS:-}; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi
dotnet run --no-build --project App.Tests -- --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename run.xml --filter-not-trait Category=Bench "$@"
code=$?

# The runner speaks the language of the machine; the report does not.
if [ ! -f "$results/run.xml" ]; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi
count() { grep -o "<assembly [^>]*" "$results/run.xml" | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
failed=$(( $(count failed) + $(count errors) ))
if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
# Whoever reads only the end finds there which tests failed, and what each said: a browser's step with what it waited for.
tr '\n' ' ' <"$results/run.xml" | sed 's/<test /\n<test /g' | grep ' result="Fail"' |
  sed -E 's/^<test .* name="([^"]*)" result.*/failed: \1 &/; s/<test .*<message>(<!\[CDATA\[)?/ /; s/- link \\"跳到正文.*- main/- main/' | cut -c1-2500
echo "$(count passed) passed, $failed failed, $(( $(count skipped) + $(count not-run) )) skipped"
exit "$code"
