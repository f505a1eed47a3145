#!/bin/sh
# A Slurm job array: each task takes its part of the files. A task that is put back in the queue goes on where it stopped.
#   sbatch --array=1-8 slurm-array.sh FOLDER_IN FOLDER_OUT
#SBATCH --job-name=wirecopy
#SBATCH --ntasks=1
#SBATCH --requeue
#SBATCH --open-mode=append
exec ${WIRECOPY:-wirecopy} parse "$1" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" --resume \
  --out "$2/part-$SLURM_ARRAY_TASK_ID.ndjson" --errors "$2/errors-$SLURM_ARRAY_TASK_ID.ndjson"
