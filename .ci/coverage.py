#!/usr/bin/env python3
"""Imports every operation of botocore's models, compiles what comes out, and writes docs/coverage.md.

    .ci/coverage.py [--check | --sample]

AWS_OPERATION_BOTOCORE names the folder of the models (`botocore/data`), as for the tests. Of each
service, the newest version counts. The importer writes a module for each service; the modules become
crates of about a megabyte, which `cargo check` compiles in `target/coverage`. A service that does not
compile is left out of its crate, named with rustc's first error, and the rest is compiled again.

`--check` writes nothing, and fails if the page differs. `--sample` compiles a few small services of
every protocol, and fails if one does not compile. Needs cargo and python3.
"""
import argparse
import concurrent.futures
import difflib
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/coverage.md"
CRATES = ROOT / "target/coverage"
BEGIN, END = "<!-- .ci/coverage.py writes from here -->\n", "<!-- to here -->\n"

NAMES = ("service-2.json", "service-2.json.gz")
# In botocore's order: it takes the first that the service speaks.
PROTOCOLS = {
    "json": "awsJson", "rest-json": "restJson1", "rest-xml": "restXml", "smithy-rpc-v2-cbor": "rpcv2Cbor",
    "query": "awsQuery", "ec2": "ec2Query",
}
SAMPLE = [
    "apigateway", "cloudwatchomni", "dynamodb", "ec2", "glacier", "kms", "lambda", "route53", "s3", "sns", "sqs", "sts",
]
# Of so large a service, some operations do.
SOME = {"ec2": ["CreateTags", "CreateVpc", "DescribeImages", "DescribeInstances", "GetConsoleOutput", "RunInstances"]}
# So that rustc needs no more than about 2 GB. EC2 alone is as large.
BYTES = 1_200_000


class Service:
    """A service's newest model, and what becomes of it."""

    def __init__(self, folder):
        versions = [version / name for version in folder.iterdir() for name in NAMES if (version / name).exists()]
        self.name = folder.name
        self.module = "r#" + folder.name.replace("-", "_")
        self.model = max(versions)
        opened = gzip.open if self.model.suffix == ".gz" else open
        with opened(self.model) as file:
            model = json.load(file)
        self.operations = len(model["operations"])
        metadata = model["metadata"]
        spoken = metadata.get("protocols", [metadata["protocol"]])
        first = next((protocol for protocol in PROTOCOLS if protocol in spoken), metadata["protocol"])
        self.protocol = PROTOCOLS.get(first, first)
        if first == "json":
            self.protocol += "1_" + metadata.get("jsonVersion", "1.0")[-1]
        self.left_out, self.members, self.notes = {}, {}, {}
        self.error = None

    def do_import(self, importer, some):
        self.operations = len(some) or self.operations
        which = [f"--operation={name}" for name in some] or ["--all"]
        run = subprocess.run([importer, "import", self.model, *which, "--no-docs"], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"{self.name}: {run.stderr}")
        self.text = run.stdout
        for line in run.stderr.splitlines():
            kind, name, text = re.fullmatch(r"(left out|note:) `([^`]*)`: (.*)", line).groups()
            kept = self.notes if kind == "note:" else self.members if "." in name else self.left_out
            kept.setdefault(name, []).append(text)

    @property
    def imported(self):
        return self.operations - len(self.left_out)

    @property
    def compiled(self):
        return 0 if self.error else self.imported


def build_importer(sample):
    """For a sample, as the tests of the workspace have built it."""
    build = ["cargo", "build", "--workspace", "--bin", "cargo-aws-operation", "--locked"]
    build += [] if sample else ["--release"]
    subprocess.run(build, cwd=ROOT, env=dict(os.environ, CARGO_TARGET_DIR=str(ROOT / "target")), check=True)
    return ROOT / "target" / ("debug" if sample else "release") / "cargo-aws-operation"


def services(models, sample):
    folders = [folder for folder in sorted(models.iterdir()) if any(folder.glob("*/service-2.json*"))]
    return [Service(folder) for folder in folders if not sample or folder.name in SAMPLE]


def in_crates(found):
    """Puts the large services first, each into the first crate that has room."""
    crates = []
    for service in sorted(found, key=lambda service: -len(service.text)):
        for crate in crates:
            if sum(len(other.text) for other in crate) + len(service.text) <= BYTES:
                crate.append(service)
                break
        else:
            crates.append([service])
    return crates


def write(path, text):
    """Leaves an equal file alone, so that cargo does not compile it again."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def write_crates(crates):
    folders = [f"crate-{at:02}" for at in range(len(crates))]
    write(CRATES / "Cargo.toml", f'[workspace]\nresolver = "3"\nmembers = {json.dumps(folders)}\n')
    shutil.copy(ROOT / "Cargo.lock", CRATES)
    for folder, crate in zip(folders, crates):
        manifest = f'[package]\nname = "{folder}"\nedition = "2024"\n\n[dependencies]\n'
        write(CRATES / folder / "Cargo.toml", f'{manifest}aws-operation = {{ path = "{ROOT / "runtime"}", features = ["compression"] }}\n')
        compiled = sorted((service for service in crate if not service.error), key=lambda service: service.name)
        modules = "".join(f'#[path = "{service.name}.rs"]\npub mod {service.module};\n' for service in compiled)
        write(CRATES / folder / "src/lib.rs", f"#![allow(warnings)]\n{modules}")
        for service in compiled:
            write(CRATES / folder / "src" / f"{service.name}.rs", service.text)


def files(span):
    """The files in which an error is, and from which the macros were called."""
    while span:
        yield span["file_name"]
        span = span["expansion"] and span["expansion"]["span"]


def check(found):
    """The first error of each service that does not compile, if the others can be compiled."""
    environment = dict(os.environ, CARGO_INCREMENTAL="0", CARGO_TARGET_DIR=str(ROOT / "target"))
    command = ["cargo", "check", "--workspace", "--keep-going", "--message-format=json"]
    run = subprocess.Popen(command, cwd=CRATES, env=environment, stdout=subprocess.PIPE, text=True)
    errors, others = {}, []
    for line in run.stdout:
        message = json.loads(line).get("message")
        if not message or message["level"] != "error" or not message["spans"]:
            continue
        stems = {pathlib.Path(file).stem for span in message["spans"] for file in files(span)}
        guilty = [service.name for service in found if service.name in stems]
        for name in set(guilty) - set(errors):
            errors[name] = message["rendered"]
            print(f"{name} does not compile:\n{errors[name]}", flush=True)
        if not guilty:
            others.append(message["rendered"])
    if run.wait() != 0 and not errors:
        sys.exit("\n".join(others) or "cargo check failed")
    return errors


def compile_all(found):
    crates = in_crates(service for service in found if service.imported)
    while True:
        write_crates(crates)
        errors = check(found)
        for service in found:
            service.error = errors.get(service.name, service.error)
        if not errors:
            return


def table(heads, rows):
    numbers = ["---" if at == 0 else "---:" for at in range(len(heads))]
    lines = [[f"{cell:,}" if isinstance(cell, int) else cell for cell in line] for line in (heads, numbers, *rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def share(part, whole):
    return f"{100 * part / whole:.2f}%" if whole else "-"


def row(name, found):
    found = list(found)
    operations, imported, compiled = (
        sum(getattr(service, key) for service in found) for key in ("operations", "imported", "compiled")
    )
    return [name, len(found), operations, imported, share(imported, operations), compiled, share(compiled, operations)]


def grouped(found, kept):
    """A section for each reason: which operations of which services. The reasons for most come first."""
    groups = defaultdict(lambda: defaultdict(list))
    for service in found:
        for name, texts in getattr(service, kept).items():
            for text in texts:
                # The shape differs from operation to operation.
                groups[re.sub(r"^`[^`]*`: ", "", text)][service].append(name)
    size = lambda group: -sum(map(len, group[1].values()))
    text = ""
    for reason, group in sorted(groups.items(), key=lambda group: (size(group), group[0])):
        text += f"\n**{-size((reason, group)):,}: {reason}**\n\n"
        for service, names in group.items():
            is_whole = len(names) == service.operations
            told = f"all {len(names)} operations" if is_whole else ", ".join(f"`{name}`" for name in sorted(names))
            text += f"- {service.name}: {told}\n"
    return text or "\nNothing.\n"


def not_compiled(found):
    broken = [service for service in found if service.error]
    if not broken:
        return "\nEverything that is imported compiles.\n"
    return "".join(f"\n- {one.name} ({one.imported} operations):\n\n```text\n{one.error}```\n" for one in broken)


def page(found, version):
    heads = ["protocol", "services", "operations", "imported", "share", "compiled", "share"]
    protocols = sorted({service.protocol for service in found})
    rows = [row(name, [one for one in found if one.protocol == name]) for name in protocols]
    rows.append([f"**{cell:,}**" if isinstance(cell, int) else f"**{cell}**" for cell in row("all", found)])
    lacking = [one for one in found if one.compiled < one.operations]
    whole = len(found) - len(lacking)
    services = [[one.name, one.protocol, one.operations, one.imported, one.compiled] for one in lacking]
    return f"""
The models are those of botocore {version}: the newest version of each service.

{table(heads, rows)}
## What is left out
{grouped(found, "left_out")}
These members are left out, and their operations are declared:
{grouped(found, "members")}
## What does not compile
{not_compiled(found)}
## What declared operations do without

The importer tells you so in a note.
{grouped(found, "notes")}
## Services

Every operation of {whole:,} services is imported and compiles. These are the others:

{table(["service", "protocol", "operations", "imported", "compiled"], services)}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail if docs/coverage.md differs")
    parser.add_argument("--sample", action="store_true", help="compile some services, and leave the page alone")
    options = parser.parse_args()
    models = pathlib.Path(os.environ.get("AWS_OPERATION_BOTOCORE") or sys.exit("AWS_OPERATION_BOTOCORE is not set"))
    importer = build_importer(options.sample)
    found = services(models, options.sample)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        some = SOME if options.sample else {}
        list(pool.map(lambda service: service.do_import(importer, some.get(service.name, [])), found))
    compile_all(found)
    counts = [sum(getattr(one, key) for one in found) for key in ("operations", "imported", "compiled")]
    print("{:,} operations, {:,} imported, {:,} compiled".format(*counts))
    if options.sample:
        sys.exit(1 if any(service.error for service in found) else 0)
    version = re.search(r"__version__ = '(.*)'", (models.parent / "__init__.py").read_text())[1]
    before, _, rest = PAGE.read_text().partition(BEGIN)
    new = before + BEGIN + page(found, version) + END + rest.partition(END)[2]
    if options.check and new != PAGE.read_text():
        old, found = PAGE.read_text().splitlines(), new.splitlines()
        print(*difflib.unified_diff(old, found, "docs/coverage.md", "what is found", lineterm=""), sep="\n")
        sys.exit("docs/coverage.md is not what is found: .ci/coverage.py writes it")
    write(PAGE, new)


if __name__ == "__main__":
    main()
