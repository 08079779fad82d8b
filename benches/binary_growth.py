#!/usr/bin/env python3
"""How a program grows with the operations that it calls: bytes of the stripped release binary, and CPU
seconds of linking it.

    benches/binary_growth.py [--copies 1 50 500] [--sdk]

The operations are those of compile_cost.py, all called; beside them the same structs with serde derives,
each written and read. With --sdk also the official SDK's, 1 and 49 operations of Nimble Studio. Needs
cargo, a C compiler, strip and python3.
"""
import argparse
import os
import pathlib
import re
import subprocess
import tempfile

import compile_cost

# A linker that notes what linking took.
LINKER = """#!/bin/bash
TIMEFORMAT='%U %S'
{ time cc "$@" 2>&3; } 3>&2 2>"$LINK_TIME"
"""
OURS_MAIN = """
fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let client = Client::builder().region("us-east-1").build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
<calls>
    });
}
"""
OURS_USE = """        if text == "@" {
            let input = m@::UpdateStreamingImage {
                studio_id: text.clone(), streaming_image_id: text.clone(),
                name: None, description: None, client_token: None,
            };
            std::hint::black_box(m@::call(&client, input).await);
        }"""
SERDE_MAIN = """
fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
<calls>
}
"""
SERDE_USE = """    if text == "@" {
        let input = m@::UpdateStreamingImage {
            studio_id: text.clone(), streaming_image_id: text.clone(),
            name: None, description: None, client_token: None,
        };
        std::hint::black_box(m@::call(&input, text.as_bytes()));
    }"""
SDK_MAIN = """#[tokio::main]
async fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let client = aws_sdk_nimble::Client::new(&config);
<calls>
}
"""
TOKIO = 'tokio = { version = "1", features = ["macros", "rt-multi-thread"] }'


def crate(folder, name, main, dependencies):
    path = folder / name
    (path / "src").mkdir(parents=True)
    (path / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n'
        f"[dependencies]\n{dependencies}\n[workspace]\n"
    )
    (path / "src" / "main.rs").write_text(main)
    return path


def built(path, folder, target):
    """The bytes of the stripped binary, and the CPU seconds of linking it."""
    linker, noted = folder / "linker", folder / "link-time"
    linker.write_text(LINKER)
    linker.chmod(0o755)
    target = folder / f"target-{target}"
    environment = dict(
        os.environ, CARGO_TARGET_DIR=str(target), LINK_TIME=str(noted), RUSTFLAGS=f"-Clinker={linker}"
    )
    subprocess.run(["cargo", "build", "--quiet", "--release"], cwd=path, env=environment, check=True)
    stripped = folder / "stripped"
    subprocess.run(["strip", "-o", stripped, target / "release" / path.name], check=True)
    spent = sum(map(float, noted.read_text().split()[-2:]))
    return stripped.stat().st_size, spent


def of_copies(contestant, copies):
    main, use = {"aws-operation": (OURS_MAIN, OURS_USE), "serde": (SERDE_MAIN, SERDE_USE)}[contestant]
    uses = "\n".join(use.replace("@", str(i)) for i in range(copies))
    return compile_cost.source(contestant, copies, True, False) + main.replace("<calls>", uses)


def of_sdk(operations):
    call = '    if text == "{0}" {{ std::hint::black_box(client.{0}().send().await.is_ok()); }}'
    return SDK_MAIN.replace("<calls>", "\n".join(call.format(name) for name in operations))


def nimble():
    """The operations of Nimble Studio, as the SDK names its methods."""
    text = (compile_cost.ROOT / "examples" / "src" / "nimble.rs").read_text()
    names = re.findall(r"#\[aws_operation\(.*?\)\]\n(?:#\[.*?\]\n)*pub struct (\w+)", text, re.DOTALL)
    words = r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
    return [re.sub(words, "_", name).lower() for name in names]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--copies", type=int, nargs="+", default=[1, 50, 500])
    arguments.add_argument("--sdk", action="store_true")
    arguments = arguments.parse_args()
    ours = f'aws-operation = {{ path = "{compile_cost.ROOT / "runtime"}" }}\n{TOKIO}'
    serde = 'serde = { version = "1", features = ["derive"] }\nserde_json = "1"'
    programs = [
        (contestant, copies, of_copies(contestant, copies), dependencies)
        for contestant, dependencies in (("aws-operation", ours), ("serde", serde))
        for copies in arguments.copies
    ]
    if arguments.sdk:
        sdk = f'aws-config = "=1.13.0"\naws-sdk-nimble = "=1.46.0"\n{TOKIO}'
        names = nimble()
        programs += [("sdk", count, of_sdk(names[:count]), sdk) for count in (1, len(names))]
    print("| | operations | bytes | linking, CPU s | bytes for each further operation |")
    print("|---|---|---|---|---|")
    first = {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for contestant, copies, text, dependencies in programs:
            path = crate(folder, f"{contestant}-{copies}", text, dependencies)
            size, linking = built(path, folder, contestant)
            start, least = first.setdefault(contestant, (copies, size))
            each = "" if copies == start else f"{(size - least) // (copies - start):,}"
            print(f"| {contestant} | {copies} | {size:,} | {linking:.2f} | {each} |", flush=True)


if __name__ == "__main__":
    main()
