#!/usr/bin/env python3
"""What blocking calls cost beside async ones: 64 threads with 1,000 calls each, over loopback.

    benches/threads.py [--threads 64] [--calls 1000] [--rounds 5]   CPU time, with that of the kernel
    benches/threads.py --instructions [--threads 64]                instructions, without those of the kernel

Runs the program `threads` of the package `aws-operation-benches`: with 64 tasks on a runtime with one thread
(`current`), on one with a thread for each core (`multi`), and with 64 threads and the blocking client. The server's
CPU time does not count. Prints the least CPU time of some rounds for each call: whatever else the machine does only
adds to it. Instructions are counted by valgrind, twice with different counts of calls: the difference is the calls
alone. Needs cargo and python3, and valgrind for instructions.
"""
import argparse
import os
import pathlib
import re
import resource
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PROGRAM = TARGET / "release" / "threads"
KINDS = ["current", "multi", "blocking"]


ENVIRONMENT = dict(os.environ, NO_PROXY="127.0.0.1")
# The calls of each thread under valgrind: first a few, then more.
FEW, MORE = 5, 25


def instructions(kind, threads, calls, url):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAM, kind, threads, calls, url]
    run = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True, env=ENVIRONMENT)
    return int(re.search(r"Collected : (\d+)", run.stderr)[1])


def cpu_seconds(*command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # It takes seconds: one that takes minutes waits for itself.
    subprocess.run(command, check=True, timeout=300, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--threads", type=int, default=64)
    parser.add_argument("--calls", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--instructions", action="store_true")
    arguments = parser.parse_args()
    build = ["cargo", "build", "--quiet", "--release", "--package", "aws-operation-benches", "--bin", "threads"]
    subprocess.run(build, check=True, cwd=ROOT)
    server = subprocess.Popen([PROGRAM, "serve"], stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().strip()
        if arguments.instructions:
            unit, counts = "instructions", (arguments.threads, url)
            costs = {kind: cost_in_instructions(kind, *counts) for kind in KINDS}
        else:
            unit, counts = "µs of CPU time", [str(arguments.threads), str(arguments.calls), url]
            rounds = [[cpu_seconds(PROGRAM, kind, *counts) for kind in KINDS] for _ in range(arguments.rounds)]
            calls = arguments.threads * arguments.calls
            costs = {kind: min(seconds) / calls * 1e6 for kind, seconds in zip(KINDS, zip(*rounds))}
    finally:
        server.kill()
    for kind, cost in costs.items():
        print(f"{kind:<10}{cost:>10.1f} {unit} for a call; blocking / {kind} = {costs['blocking'] / cost:.2f}")


def cost_in_instructions(kind, threads, url):
    spent = instructions(kind, threads, MORE, url) - instructions(kind, threads, FEW, url)
    return spent / (threads * (MORE - FEW))


if __name__ == "__main__":
    main()
