#!/usr/bin/env bash
# Measures the office and writes docs/benchmarks.md. Parts may be named:
# bash bench.sh [start] [clock] [documents] [load] [verify] [lists] [hand] [page] [stage] [memory] [races] [workbooks] [bulk]
#   BENCH_PROJECTS   how many projects are loaded (default 5000)
#   BENCH_FOLDER     where the loaded office lies (default: a temporary folder, removed afterwards); an office that is there is measured as it is
#   BENCH_SMALL      where the small office lies beside which the lists are measured (1000 projects, likewise)
#   OFFICE_BENCH_READS  how often each list is read (default 40)
#   OFFICE_BENCH_LIST   only this list, as the table names it ("cases of reviewer"), with what the engine does for each of its queries
#   BENCH_ROUNDS     how many rounds the races have (default 1000)
#   BENCH_EXPORT_ROWS  how many cases are exported through the database (default 1000000)
#   BENCH_GRANTS     how many certificates are issued in one action (default 500)
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

parts=("$@")
every=(start clock documents load verify lists hand page stage memory races workbooks bulk)
[ ${#parts[@]} = 0 ] && parts=("${every[@]}")
wants() { local part; for part in "${parts[@]}"; do [ "$part" = "$1" ] && return 0; done; return 1; }
projects=${BENCH_PROJECTS:-5000}
rounds=${BENCH_ROUNDS:-1000}
export_rows=${BENCH_EXPORT_ROWS:-1000000}
grants=${BENCH_GRANTS:-500}
work=$(mktemp -d)
folder=${BENCH_FOLDER:-$work/office}
small=${BENCH_SMALL:-$work/small}
trap 'rm -rf "$work"' EXIT
results=docs/benchmarks.d
mkdir -p "$results" "$folder"

dotnet build App.Tests -c Release ${OFFICE_BUILD_ARGS:-} >"$work/build.log" || { tail -5 "$work/build.log"; exit 1; }
office=$(find "$PWD/App.Tests/bin/Release" -name ApprovalOffice.dll -not -path '*/ref/*' | head -1)
run() { ASPNETCORE_ENVIRONMENT=Development Office__DataFolder="$folder" dotnet "$office" "$@"; }
tests() { dotnet run --no-build -c Release --project App.Tests -- "$@"; }
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }'; }
# A part's figures replace its last ones once it is done; those of the parts not named, and of one that failed, stay.
begin() { part=$1; out=$work/$1.md; { echo "## $2"; echo; echo "$(date -u +%F)，$(machine)"; echo; } >"$out"; }
done_with() { mv "$out" "$results/$part.md"; write; }
# The lines of a table that a measuring test prints.
measure() { OFFICE_BENCH=$1 tests --filter-class "$2" >"$work/measure.log" 2>&1 || failed "$work/measure.log"; grep '^|' "$work/measure.log" | apart >>"$out" || failed "$work/measure.log"; }
# An empty line before the heads of each table but the first: a line is printed once it is known whether the next one underlines it.
apart() { awk 'NR > 1 { if (/^\| *:?--/ && NR > 2) print ""; print held } { held = $0 } END { if (NR == 0) exit 1; print held }'; }
failed() { echo "bench.sh: $part failed" >&2; [ -f "${1:-}" ] && tail -5 "$1" >&2; exit 1; }
write() {
  {
    echo "# 测量结果"
    echo
    echo "由 \`bash bench.sh\` 写出；每一部分注明测量日期和机器。提交日期 $(git log -1 --format=%cs)。"
    for one in "${every[@]}"; do
      [ -f "$results/$one.md" ] && { echo; cat "$results/$one.md"; }
    done
  } >"$work/all.md"
  mv "$work/all.md" docs/benchmarks.md
}
machine() {
  echo "$(nproc) 核 $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)，$(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)，开始时系统负载 $(cut -d' ' -f1 /proc/loadavg)"
}

if wants start; then
  begin start "首次启动（SQLite，空目录）"
  first=$work/first
  mkdir -p "$first"
  began=$(now)
  ASPNETCORE_ENVIRONMENT=Development dotnet "$office" --urls http://127.0.0.1:5399 --Office:DataFolder="$first" >"$work/start.log" 2>&1 &
  server=$!
  until curl -fs -o /dev/null http://127.0.0.1:5399/health/ready; do kill -0 $server 2>/dev/null || failed "$work/start.log"; sleep 0.1; done
  ready=$(since "$began")
  for _ in $(seq 600); do grep -qs "was told in" "$first"/logs/* && break; kill -0 $server 2>/dev/null || break; sleep 0.5; done
  told=$(since "$began")
  cpu=$(awk '{ printf "%.1f", ($14 + $15) / 100 }' /proc/$server/stat 2>/dev/null)
  grep -qs "was told in" "$first"/logs/* || { kill $server 2>/dev/null; failed "$work/start.log"; }
  { echo "| 项目 | 秒 |"; echo "| --- | ---: |"; echo "| 启动到 /health/ready | $ready |"; echo "| 启动到演示项目全部出现 | $told |"; echo "| 其间的处理器时间 | $cpu |"; } >>"$out"
  kill $server; wait $server 2>/dev/null
  done_with
fi

if wants clock; then
  begin clock "工作日计算"
  { echo "| 项目 | 结果 |"; echo "| --- | ---: |"; } >>"$out"
  OFFICE_BENCH_OUT=$out tests --filter-class '*ClockBench' || failed
  done_with
fi

if wants documents; then
  begin documents "文书"
  OFFICE_BENCH=documents OFFICE_BENCH_OUT=$out tests --filter-class '*DocumentMeasure' || failed
  done_with
fi

if wants load && [ ! -f "$folder/office.db" ]; then
  begin load "批量载入（SQLite，demo --projects $projects）"
  began=$(now)
  run demo --projects "$projects" --seed 1 >"$work/load.log" 2>&1 || failed "$work/load.log"
  seconds=$(since "$began")
  written=$(grep '^已写入' "$work/load.log" | tr -d ',')
  cases=$(sed 's/.*、\([0-9]*\) 个办件.*/\1/' <<<"$written")
  trail=$(sed 's/.*留痕 \([0-9]*\) 行.*/\1/' <<<"$written")
  size=$(du -m "$folder/office.db" | cut -f1)
  {
    echo "| 项目 | 结果 |"; echo "| --- | ---: |"
    echo "| 项目数 / 办件数 / 留痕行数 | $projects / $cases / $trail |"
    echo "| 全过程（样板、写入、封存） | $seconds 秒 |"
    sed -n 's/^已写入 .*留痕 .* 行，\([0-9]*\) 秒.*/| 其中到写入完成 | \1 秒 |/p' "$work/load.log"
    echo "| 数据库文件 | $size MB |"
    awk -v c="$cases" -v s="$seconds" -v m="$size" 'BEGIN { printf "| 每秒办件数 | %.0f |\n| 每件占用 | %.0f KB |\n", c / s, m * 1024 / c }'
  } >>"$out"
  done_with
fi

if wants verify; then
  begin verify "核验（verify）"
  began=$(now)
  run verify >"$work/verify.log" 2>&1; code=$?
  seconds=$(since "$began")
  {
    echo "| 项目 | 结果 |"; echo "| --- | ---: |"
    echo "| 用时 | $seconds 秒 |"
    echo "| 退出码 | $code |"
    grep -E '^(相符|不符)' "$work/verify.log" | awk -F'　' '{ printf "| %s | %s：%s |\n", $2, $1, $3 }'
  } >>"$out"
  [ $code = 0 ] || failed "$work/verify.log"
  done_with
fi

if wants lists; then
  begin lists "列表（进程内读取，不含页面绘制；毫秒）"
  if [ ! -f "$small/office.db" ]; then
    mkdir -p "$small"
    ASPNETCORE_ENVIRONMENT=Development Office__DataFolder="$small" dotnet "$office" demo --projects 1000 --seed 1 >"$work/small.log" 2>&1 || failed "$work/small.log"
  fi
  { echo "| 列表 | 账号 | 查询 | p50 | p95 | 小库 p95 | p95 为小库的倍数 |"; echo "| --- | --- | ---: | ---: | ---: | ---: | ---: |"; } >>"$out"
  OFFICE_BENCH_OUT=$out OFFICE_BENCH_FOLDER=$folder OFFICE_BENCH_SMALL=$small tests --filter-method '*ListBench.EveryList_OfALoadedOffice_IsRead' >"$work/lists.log" 2>&1 || faults=1
  grep -h ' cases$' "$work/lists.log" | sed 's/^[^:]*: \(.*\) cases$/\n办件 \1 件/' >>"$out"
  done_with
  [ -z "${faults:-}" ] || failed "$work/lists.log"
fi

if wants hand; then
  begin hand "同样的行，手写 SQL（毫秒，轮流读取，中位数）"
  { echo "| 列表 | 账号 | 本系统 | 手写 SQL | 倍数 |"; echo "| --- | --- | ---: | ---: | ---: |"; } >>"$out"
  OFFICE_BENCH_OUT=$out OFFICE_BENCH_FOLDER=$folder tests --filter-method '*ListBench.TheSameRows_ByHand' || failed
  { echo; echo "手写的语句在 App.Tests/Bench/HandWrittenList.cs。本系统的用时含权限、总数和页面所需的其他查询。"; } >>"$out"
  done_with
fi

# figures PART TITLE CLASS UNIT
figures() {
  wants "$1" || return 0
  begin "$1" "$2"
  { echo "| 项目 | $4 |"; echo "| --- | ---: |"; } >>"$out"
  OFFICE_BENCH_OUT=$out tests --filter-class "$3" || failed
  done_with
}
figures page "办件页面（500 份文书、1,000 个事件，SQLite，浏览器在同一机器）" '*CasePageBench' 结果
figures stage "受理一次阶段申报（15 个事项，SQLite）" '*StageAcceptanceBench' 结果
figures memory "连接的窗口人员占用的内存（各开一个列表，SQLite）" '*ConnectionMemoryBench' "托管堆（MB）"

if wants races; then
  begin races "并发（每种 $rounds 轮，SQLite 与 PostgreSQL）"
  began=$(now)
  OFFICE_RACE_ROUNDS=$rounds tests --filter-class '*RaceTests' >"$work/races.log" 2>&1; code=$?
  { echo "| 项目 | 结果 |"; echo "| --- | ---: |"; echo "| 用时 | $(since "$began") 秒 |"; echo "| 退出码 | $code |"; } >>"$out"
  [ $code = 0 ] || failed "$work/races.log"
  done_with
fi

if wants workbooks; then
  begin workbooks "工作簿（行 × 列、用时、峰值内存）"
  measure workbooks '*WorkbookMeasure'
  echo >>"$out"
  measure imports '*ImportMeasure'
  echo >>"$out"
  OFFICE_BENCH_ROWS=$export_rows measure exports '*ExportMeasure'
  done_with
fi

if wants bulk; then
  begin bulk "一次签发 $grants 份证照（SQLite，中途两次 kill −9、取消、再次下达）"
  OFFICE_BENCH_ROWS=$grants measure bulk '*BulkGrantMeasure'
  done_with
fi

write
cat docs/benchmarks.md
