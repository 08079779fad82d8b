#!/usr/bin/env python3
"""What blocking calls cost beside async ones: 64 threads with 1,000 calls each, over loopback.

    benches/threads.py [--threads 64] [--calls 1000] [--rounds 5]

Runs the program `threads` of the package `aws-operation-benches`: with 64 tasks on a runtime with one thread
(`current`), on one with a thread for each core (`multi`), and with 64 threads and the blocking client. The server's
CPU time does not count. Prints the least CPU time of some rounds for each call: whatever else the machine does only
adds to it. Needs cargo and python3.
"""
import argparse
import os
import pathlib
import resource
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PROGRAM = TARGET / "release" / "threads"
KINDS = ["current", "multi", "blocking"]


def cpu_seconds(*command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # It takes seconds: one that takes minutes waits for itself.
    subprocess.run(command, check=True, timeout=300, env=dict(os.environ, NO_PROXY="127.0.0.1"))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--threads", type=int, default=64)
    parser.add_argument("--calls", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    build = ["cargo", "build", "--quiet", "--release", "--package", "aws-operation-benches", "--bin", "threads"]
    subprocess.run(build, check=True, cwd=ROOT)
    server = subprocess.Popen([PROGRAM, "serve"], stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().strip()
        counts = [str(arguments.threads), str(arguments.calls), url]
        rounds = [[cpu_seconds(PROGRAM, kind, *counts) for kind in KINDS] for _ in range(arguments.rounds)]
    finally:
        server.kill()
    calls = arguments.threads * arguments.calls
    least = {kind: min(seconds) / calls * 1e6 for kind, seconds in zip(KINDS, zip(*rounds))}
    for kind, cost in least.items():
        print(f"{kind:<10}{cost:>8.1f} µs of CPU time for a call{least['blocking'] / cost:>8.2f}")


if __name__ == "__main__":
    main()
