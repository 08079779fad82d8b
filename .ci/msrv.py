#!/usr/bin/env python3
"""Fails if a dependency states a higher Rust version than the packages that we publish.

Counts what each package needs with its default features: normal and build dependencies, on the
platform of this machine. The packages are not compiled with that version.
"""
import json
import subprocess
import sys

PUBLISHED = ["aws-operation", "aws-operation-macros", "aws-operation-words", "cargo-aws-operation"]


def cargo(*arguments):
    return subprocess.run(["cargo", *arguments], check=True, capture_output=True, text=True).stdout


def version(text):
    return tuple(int(part) for part in (text + ".0.0").split(".")[:3])


def main():
    metadata = json.loads(cargo("metadata", "--locked", "--format-version=1"))
    stated = {(package["name"], package["version"]): package["rust_version"] for package in metadata["packages"]}
    too_new = []
    for name in PUBLISHED:
        tree = cargo("tree", "--locked", "--package", name, "--edges", "normal,build", "--prefix", "none")
        crates = {tuple(line.split()[:2]) for line in tree.splitlines() if line}
        own = next(rust for (package, _), rust in stated.items() if package == name)
        for crate, at in sorted(crates):
            rust = stated[crate, at.removeprefix("v")]
            if rust and version(rust) > version(own):
                too_new.append(f"{name} states Rust {own}, but its dependency {crate} {at} states {rust}")
    if too_new:
        sys.exit("\n".join(too_new))
    print(f"no dependency of {', '.join(PUBLISHED)} states a higher Rust version than theirs")


if __name__ == "__main__":
    main()
