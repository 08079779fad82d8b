#!/usr/bin/env python3
"""What a call costs in instructions and allocations, beside what it cost before.

    benches/costs.py             compares with costs.json; fails where a call costs more than 5% more
    benches/costs.py --update    writes costs.json anew
    benches/costs.py --bodies    how time and memory grow with a body, from 1 KiB to 16 MiB

Runs the program `fixed` of the package `aws-operation-benches` under valgrind, twice with different
counts of calls: the difference is the calls alone. Instructions are without those of the hash blocks,
which valgrind runs in software. Needs cargo, valgrind and python3.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEPT = ROOT / "benches" / "costs.json"
FIXED = ROOT / "target" / "release" / "fixed"
# The calls, and how many of them are run: first a few, then more.
CASES = {"update": (200, 1200), "error": (200, 1200), "put-item": (10, 60), "list-1000": (2, 7),
         "objects-1000": (2, 7)}
TOLERATED = 1.05
HASH_BLOCKS = re.compile(r"sha2::.*compress|sha256_block|Sha256.*compress")


def valgrind(tool, *arguments):
    """What valgrind says of a run, and where its file is."""
    out = pathlib.Path(tempfile.gettempdir()) / f"aws-operation-{tool}.out"
    command = ["valgrind", f"--tool={tool}", f"--{tool}-out-file={out}", FIXED, *map(str, arguments)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return run.stderr, out


def instructions(*arguments):
    _, out = valgrind("callgrind", *arguments)
    command = ["callgrind_annotate", "--threshold=100", out]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    total = hashing = 0
    for line in lines:
        number = re.match(r" *(\d[\d,]*)", line)
        count = int(number[1].replace(",", "")) if number else 0
        if "PROGRAM TOTALS" in line:
            total = count
        elif HASH_BLOCKS.search(line):
            hashing += count
    return total - hashing


def heap(*arguments):
    """Blocks and bytes that were allocated, and the most bytes there were at one time."""
    said, _ = valgrind("dhat", *arguments)
    number = lambda what: [int(n.replace(",", "")) for n in re.search(what, said).groups()]
    total, blocks = number(r"Total: +([\d,]+) bytes in ([\d,]+) blocks")
    return blocks, total, number(r"At t-gmax: ([\d,]+) bytes")[0]


def measured():
    costs = {}
    for name, (few, more) in CASES.items():
        calls = more - few
        spent = instructions(name, more) - instructions(name, few)
        blocks = heap(name, more)[0] - heap(name, few)[0]
        costs[name] = {"instructions": spent // calls, "allocations": round(blocks / calls, 1)}
    return costs


def compare(costs, kept):
    """Prints both; what costs too much."""
    worse = []
    print(f"{'call':<12}{'':<14}{'now':>12}{'before':>12}{'ratio':>8}")
    for name, cost in costs.items():
        for what, now in cost.items():
            before = kept[name][what]
            print(f"{name:<12}{what:<14}{now:>12}{before:>12}{now / before:>8.3f}")
            if now > before * TOLERATED:
                worse.append(f"{name}: {what}")
    return worse


def bodies():
    print(f"{'call':<14}{'bytes':>10}{'instructions a byte':>21}{'peak / bytes':>14}")
    for name in ("put-bytes", "get-bytes", "put-document"):
        base = heap(name, 2, 1)[2]
        for size in (1 << 10, 1 << 14, 1 << 17, 1 << 20, 1 << 24):
            spent = instructions(name, 3, size) - instructions(name, 2, size)
            peak = heap(name, 2, size)[2] - base
            print(f"{name:<14}{size:>10}{spent / size:>21.2f}{peak / size:>14.2f}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--update", action="store_true")
    arguments.add_argument("--bodies", action="store_true")
    arguments = arguments.parse_args()
    build = ["cargo", "build", "--release", "--locked", "--package", "aws-operation-benches"]
    subprocess.run([*build, "--bin", "fixed"], check=True, cwd=ROOT)
    if arguments.bodies:
        return bodies()
    costs = measured()
    if arguments.update:
        KEPT.write_text(json.dumps(costs, indent=2) + "\n")
    worse = compare(costs, json.loads(KEPT.read_text()))
    if worse:
        sys.exit(f"more than {TOLERATED - 1:.0%} above costs.json: " + ", ".join(worse))


if __name__ == "__main__":
    main()
