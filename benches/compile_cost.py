#!/usr/bin/env python3
"""What declared operations cost to compile, beside the same structs with plain serde derives.

    benches/compile_cost.py [--rounds 3] [--copies 1 50 500] [--both]

Makes crates in a temporary folder, builds their dependencies once, and then measures the user and
system CPU seconds of `cargo build` for the crate alone, the contestants in turn within a round.
`declared` only declares, `called` also calls each operation once (serde: writes each input and
reads each output). What an operation receives is only read, by ours and by serde's, unless `--both`
asks for both halves of it. Needs cargo and python3.
"""
import argparse
import os
import pathlib
import resource
import statistics
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent

OPERATION = """
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = UpdateStreamingImageOutput,
)]
"""
STRUCTS = """
pub mod m@ {
use super::*;
<operation>
pub struct UpdateStreamingImage {
    <skip>pub studio_id: String,
    <skip>pub streaming_image_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    <token>pub client_token: Option<String>,
}
<output>
pub struct UpdateStreamingImageOutput { pub streaming_image: Option<StreamingImage> }
<shape>
pub struct StreamingImage {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub ec2_image_id: Option<String>,
    pub encryption_configuration: Option<Encryption>,
    pub eula_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub platform: Option<String>,
    pub state: Option<State>,
    pub status_message: Option<String>,
    pub streaming_image_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}
<shape>
pub struct Encryption { pub key_arn: Option<String>, pub key_type: Option<String> }
<enum>
pub enum State { CreateInProgress, Ready, DeleteInProgress, Deleted, <unknown>Unknown(String) }
<call>
}
"""
OURS_HEAD = """
use aws_operation::*;
#[aws_service(id = "nimble", endpoint_prefix = "nimble", error = NimbleError)]
pub struct Nimble;
#[aws_error<half>]
#[derive(Debug)]
pub enum NimbleError { ConflictException(NimbleException) }
#[aws_shape<half>]
#[derive(Debug)]
pub struct NimbleException { pub message: Option<String> }
"""
OURS = {
    "<operation>": OPERATION, "<output>": "#[aws_output<half>]", "<shape>": "#[aws_shape<half>]",
    "<enum>": '#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]', "<skip>": "", "<unknown>": "",
    "<token>": '#[aws(header = "X-Amz-Client-Token", idempotency_token)]',
}
OURS_CALL = """
pub async fn call(client: &Client, input: UpdateStreamingImage) -> Option<UpdateStreamingImageOutput> {
    client.send(input).await.ok()
}
"""
SERDE_HEAD = "use serde::{Deserialize, Serialize};\n"
SERDE = {
    "<operation>": '#[derive(Serialize)]\n#[serde(rename_all = "camelCase")]',
    "<output>": '#[derive(<half>Deserialize)]\n#[serde(rename_all = "camelCase")]',
    "<shape>": '#[derive(<half>Deserialize)]\n#[serde(rename_all = "camelCase")]',
    "<enum>": '#[derive(Serialize, Deserialize)]\n#[serde(rename_all = "SCREAMING_SNAKE_CASE")]',
    "<skip>": "", "<token>": "", "<unknown>": "#[serde(untagged)] ",
}
SERDE_CALL = """
pub fn call(input: &UpdateStreamingImage, answer: &[u8]) -> Option<UpdateStreamingImageOutput> {
    let _ = serde_json::to_vec(input).ok()?;
    serde_json::from_slice(answer).ok()
}
"""


HALF = {"aws-operation": ("(output)", ""), "serde": ("", "Serialize, ")}


def source(contestant, copies, called, both):
    head, words, call = {"aws-operation": (OURS_HEAD, OURS, OURS_CALL), "serde": (SERDE_HEAD, SERDE, SERDE_CALL)}[contestant]
    text = STRUCTS.replace("<call>", call if called else "")
    for word, by in words.items():
        text = text.replace(word, by)
    text = head + "".join(text.replace("m@", f"m{i}") for i in range(copies))
    return "#![allow(dead_code)]\n" + text.replace("<half>", HALF[contestant][both])


def crate(folder, contestant, copies, called, both):
    path = folder / f"{contestant}-{copies}-{'called' if called else 'declared'}"
    (path / "src").mkdir(parents=True)
    dependencies = {
        "aws-operation": f'aws-operation = {{ path = "{ROOT / "runtime"}" }}',
        "serde": 'serde = { version = "1", features = ["derive"] }\nserde_json = "1"',
    }[contestant]
    (path / "Cargo.toml").write_text(
        f'[package]\nname = "{path.name}"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n{dependencies}\n[workspace]\n'
    )
    (path / "src" / "lib.rs").write_text(source(contestant, copies, called, both))
    return path


def build(path, target):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = dict(os.environ, CARGO_TARGET_DIR=str(target), CARGO_INCREMENTAL="0")
    subprocess.run(["cargo", "build", "--quiet"], cwd=path, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--both", action="store_true")
    arguments.add_argument("--copies", type=int, nargs="+", default=[1, 50, 500])
    arguments = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        print("| copies | | aws-operation, CPU s | serde derives, CPU s | ratio | for each further copy, ms |")
        print("|---|---|---|---|---|---|")
        first = {}
        for called in (False, True):
            for copies in arguments.copies:
                paths = {c: crate(folder, c, copies, called, arguments.both) for c in ("aws-operation", "serde")}
                seconds = {c: [] for c in paths}
                for turn in range(arguments.rounds + 1):
                    for contestant, path in paths.items():
                        (path / "src" / "lib.rs").touch()
                        spent = build(path, folder / f"target-{contestant}")
                        if turn:  # the first build has the dependencies in it
                            seconds[contestant].append(spent)
                ours, serde = (statistics.median(seconds[c]) for c in ("aws-operation", "serde"))
                start = first.setdefault(called, (copies, ours, serde))
                each = "" if copies == start[0] else " / ".join(
                    f"{1000 * (now - then) / (copies - start[0]):.1f}" for now, then in ((ours, start[1]), (serde, start[2])))
                print(f"| {copies} | {'called' if called else 'declared'} | {ours:.2f} | {serde:.2f} | {ours / serde:.2f} | {each} |", flush=True)


if __name__ == "__main__":
    main()
