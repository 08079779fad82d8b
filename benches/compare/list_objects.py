#!/usr/bin/env python3
"""What reading a list of objects in XML costs by this crate and by aws-sdk-s3, on the same bytes.

    benches/compare/list_objects.py

Runs the program `list-objects` under valgrind with two counts of calls: the difference is the calls alone.
Then shows how the CPU time grows from a page of 1 MB to one of 100 MB, which includes writing the page. The
first build takes minutes, as that of the SDK does. Needs cargo, valgrind and python3.
"""
import pathlib
import re
import resource
import subprocess

FOLDER = pathlib.Path(__file__).resolve().parent
TARGET = FOLDER.parent.parent / "target" / "compare" / "list-objects"
PROGRAM = TARGET / "release" / "list-objects"
FEW, MORE = 2, 7
# Of the program.
BYTES_OF_AN_OBJECT = 316


def instructions(reader, calls):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAM, reader, str(calls), "1000"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", said)[1])


def cpu_seconds(reader, objects):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([PROGRAM, reader, "1", str(objects)], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    manifest = FOLDER / "list-objects" / "Cargo.toml"
    build = ["cargo", "build", "--quiet", "--release", "--target-dir", TARGET, "--manifest-path", manifest]
    subprocess.run(build, check=True)
    costs = {
        reader: (instructions(reader, MORE) - instructions(reader, FEW)) // (MORE - FEW) for reader in ("ours", "sdk")
    }
    for reader, cost in costs.items():
        print(f"{reader}: {cost:,} instructions for 1,000 objects")
    print(f"ratio: {costs['ours'] / costs['sdk']:.2f}")
    for megabytes in (1, 10, 100):
        seconds = cpu_seconds("ours", megabytes * 1_000_000 // BYTES_OF_AN_OBJECT)
        print(f"{megabytes} MB: {seconds:.2f} s of CPU time, {1000 * seconds / megabytes:.0f} ms for each MB")


if __name__ == "__main__":
    main()
