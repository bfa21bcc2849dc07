#!/usr/bin/env bash
# `bench/many-machines.sh [how many workbooks]`: a portfolio past one machine, tried for real: GNU parallel hands four parts to two hosts over ssh, one part is killed half way and run again, and the
# data set is that of one machine. The hosts are network namespaces of this one, each with an address and an ssh server of its own.
# Outside continuous integration: it needs root, and Debian's packages iproute2, openssh-server and parallel.
set -euo pipefail
for tool in ip sshd parallel pgrep; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: Debian has it in iproute2, openssh-server, parallel, procps."; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "Network namespaces can only be made by root."; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
chmod 755 "$work"
parts=4
books=${1:-60}
hosts=(plumbline-a plumbline-b)
net=10.213.77

cleanup() {
  for pid in "$work"/*.pid; do [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true; done
  for host in "${hosts[@]}"; do ip netns del "$host" 2>/dev/null || true; done
  ip link del plumbline-br 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

ip link add plumbline-br type bridge
ip addr add "$net.1/24" dev plumbline-br
ip link set plumbline-br up
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
mkdir -p /run/sshd
number=10
for host in "${hosts[@]}"; do
  number=$((number + 1))
  ip netns add "$host"
  ip link add "vp$number" type veth peer name eth0 netns "$host"
  ip link set "vp$number" master plumbline-br up
  ip -n "$host" addr add "$net.$number/24" dev eth0
  ip -n "$host" link set eth0 up
  ip -n "$host" link set lo up
  ssh-keygen -q -t ed25519 -N '' -f "$work/host-$number"
  ip netns exec "$host" "$(command -v sshd)" -f /dev/null -h "$work/host-$number" -o "PidFile=$work/$number.pid" -o "ListenAddress=$net.$number" \
    -o "AuthorizedKeysFile=$work/key.pub" -o StrictModes=no -o UsePAM=no -o PermitRootLogin=prohibit-password
  printf '2/ssh -i %s -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR root@%s.%s\n' "$work/key" "$net" "$number" >>"$work/hosts"
done

sources="node --require $root/scripts/run-sources.cjs"
$sources "$root/bench/write-books.ts" "$work/in" "$books"
plumbline="$sources $root/src/cli/main.ts"
# In a file of its own, as a scheduler would be given it.
cat >"$work/part" <<PART
#!/bin/sh
echo \$\$ >$work/part-\$1.id
exec $plumbline portfolio $work/in --out $work/out --as-of 2026-06-30 --format ndjson --jobs 1 --shard \$1/$parts
PART
chmod +x "$work/part"

# The third part is killed, its auditor first, as soon as it has something.
parallel --sshloginfile "$work/hosts" "$work/part {}" ::: $(seq $parts) >"$work/said" 2>&1 &
running=$!
until [ -n "$(find "$work/out/results" -path '*shard=3-of-4*' -name '*.json' 2>/dev/null | head -1)" ]; do sleep 0.05; done
part=$(cat "$work/part-3.id")
kill -KILL $(pgrep -P "$part") "$part"
wait "$running" || true
kept=$(find "$work/out/results" -path '*shard=3-of-4*' -name '*.json' | wc -l)
[ ! -e "$work/out/runs" ] || [ -z "$(find "$work/out/runs" -path '*shard=3-of-4*' -name 'rows.*')" ] || { echo "The third part had ended before it was killed: more workbooks, please."; exit 1; }
parallel --sshloginfile "$work/hosts" "$work/part {}" ::: 3 >"$work/again" 2>&1 || true

$plumbline portfolio "$work/in" --out "$work/one" --as-of 2026-06-30 --format ndjson >"$work/alone" || true
for table in runs findings modules money links; do
  cat "$work"/out/$table/*/*/rows.ndjson | sort >"$work/many.$table"
  cat "$work"/one/$table/*/*/rows.ndjson | sort >"$work/one.$table"
  cmp "$work/many.$table" "$work/one.$table"
  echo "$table: $(wc -l <"$work/one.$table") rows, the same from $parts parts on ${#hosts[@]} hosts as from one machine"
done
echo "The third part was killed with $kept of its workbooks done, and ended when it was run again."
