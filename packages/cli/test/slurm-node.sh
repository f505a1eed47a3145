#!/bin/sh
# A Slurm of one node for a test: munged, slurmctld and slurmd of this user in one folder, no configuration of the machine touched.
#   slurm-node.sh start FOLDER   writes FOLDER/slurm.conf and waits until the node is idle
#   slurm-node.sh stop FOLDER
set -eu
folder=$2
case $1 in
  start)
    host=$(hostname -s)
    user=$(id -un)
    # Beyond the default ports, so that a Slurm of the machine is left alone.
    port=$((20000 + $$ % 20000))
    mkdir -p "$folder/state" "$folder/spool"
    chmod 700 "$folder"
    head -c 1024 /dev/urandom > "$folder/munge.key"
    chmod 600 "$folder/munge.key"
    cat > "$folder/slurm.conf" <<CONF
ClusterName=wirecopy
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=news Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
    munged --force --foreground --socket "$folder/munge.socket" --key-file "$folder/munge.key" \
      --pid-file "$folder/munged.pid" --log-file "$folder/munged.log" --seed-file "$folder/munged.seed" &
    echo $! > "$folder/munged.process"
    for _ in $(seq 50); do [ -S "$folder/munge.socket" ] && break; sleep 0.1; done
    slurmctld -D -f "$folder/slurm.conf" > "$folder/slurmctld.out" 2>&1 &
    echo $! > "$folder/slurmctld.process"
    slurmd -D -f "$folder/slurm.conf" > "$folder/slurmd.out" 2>&1 &
    echo $! > "$folder/slurmd.process"
    for _ in $(seq 100); do
      SLURM_CONF="$folder/slurm.conf" sinfo --noheader --format %t 2>/dev/null | grep -q idle && exit 0
      sleep 0.2
    done
    echo "slurm-node.sh: the node did not come up" >&2
    tail -n 5 "$folder"/*.log "$folder"/*.out >&2
    exit 1
    ;;
  stop)
    for name in slurmd slurmctld munged; do
      [ -f "$folder/$name.process" ] || continue
      process=$(cat "$folder/$name.process")
      kill "$process" 2>/dev/null || true
      for _ in $(seq 100); do kill -0 "$process" 2>/dev/null || break; sleep 0.1; done
    done
    ;;
esac
