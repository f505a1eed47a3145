#!/bin/sh
# GNU parallel: one process for each block of whole lines of JSON Lines; the output keeps the order of the input.
#   sh parallel.sh in.jsonl > out.ndjson
exec parallel --pipepart --arg-file "$1" --block "${BLOCK:-10M}" --keep-order "${WIRECOPY:-wirecopy} parse --from jsonl"
