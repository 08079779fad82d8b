#!/usr/bin/env python3
"""What one call costs by this crate and by what you may use now: crates, clean builds, binary, CPU.

    benches/compare/run.py [--calls 2000] [--only NAME ...] [--no-builds]

Each program makes Lambda's GetFunction (object_store, which calls S3 alone, gets an object of the same
size) from a server on loopback that this script starts, and whose CPU time does not count. CPU time is user
and system seconds. A clean build has its dependencies downloaded before. Needs cargo, a C compiler, strip,
python3 with venv, and access to the package registries. Prints the rows of the README's table.
"""
import argparse
import http.server
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import threading

FOLDER = pathlib.Path(__file__).resolve().parent
TARGET = FOLDER.parent.parent / "target" / "compare"
PROGRAMS = ["aws-operation", "aws-sdk", "by-hand", "object-store"]
# Lambda's documented example, and the headers that S3 gives an object.
BODY = json.dumps({
    "Code": {"Location": "https://example.com/snapshots/resize?versionId=1", "RepositoryType": "S3"},
    "Configuration": {
        "CodeSha256": "5tT2qgzYUHoqwR616pZ2dpkn/0J1FrzJmlKidWaaCgk=", "CodeSize": 4421, "Description": "",
        "FunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:resize", "FunctionName": "resize",
        "Handler": "index.handler", "LastModified": "2024-06-05T03:04:05.678+0000", "MemorySize": 512,
        "Role": "arn:aws:iam::123456789012:role/resize", "Runtime": "python3.12", "State": "Active",
        "Timeout": 30, "TracingConfig": {"Mode": "PassThrough"}, "Version": "$LATEST",
    },
    "Tags": {"team": "images"},
}).encode()
ENVIRONMENT = dict(
    os.environ, AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY="secret", AWS_REGION="us-east-1",
    AWS_DEFAULT_REGION="us-east-1", AWS_CONFIG_FILE="/dev/null", AWS_SHARED_CREDENTIALS_FILE="/dev/null",
    AWS_EC2_METADATA_DISABLED="true", NO_PROXY="127.0.0.1", no_proxy="127.0.0.1",
)


class Service(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.send_header("ETag", '"5d41402abc4b2a76b9719d911017c592"')
        self.send_header("Last-Modified", "Wed, 05 Jun 2024 03:04:05 GMT")
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_):
        pass


def cpu_seconds(*command, **options):
    """User and system seconds of a command and its children; its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def call_cost(endpoint, calls, *command):
    """Microseconds of CPU time for each call, without what starting the program and its first call take."""
    first, _ = cpu_seconds(*command, endpoint, "1")
    all_of_them, said = cpu_seconds(*command, endpoint, str(calls + 1))
    print(f"{command[-1]}: {said.strip()}", file=sys.stderr)
    return (all_of_them - first) / calls * 1e6


def build(name, with_seconds):
    """The crates, the CPU seconds of clean debug and release builds, the binary and its bytes."""
    manifest = ["--manifest-path", str(FOLDER / name / "Cargo.toml")]
    target = TARGET / name
    cpu_seconds("cargo", "fetch", "--quiet", *manifest)
    tree = ["cargo", "tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}", *manifest]
    lines = subprocess.run(tree, check=True, capture_output=True, text=True).stdout.splitlines()
    crates = {line.removesuffix(" (*)").split(" (")[0] for line in lines if line} - {"app v0.0.0"}
    seconds = []
    for profile in [[], ["--release"]]:
        command = ["cargo", "build", "--quiet", "--target-dir", str(target), *profile, *manifest]
        if with_seconds:
            shutil.rmtree(target, ignore_errors=True)
        seconds.append(cpu_seconds(*command)[0])
    binary = target / "release" / "app"
    stripped = target / "stripped"
    subprocess.run(["strip", "-o", stripped, binary], check=True)
    return len(crates), seconds, binary, stripped.stat().st_size


def boto3_python():
    """A Python with boto3."""
    folder = TARGET / "boto3"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "boto3"], check=True)
    return str(python)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--only", nargs="+", default=[*PROGRAMS, "boto3"])
    parser.add_argument("--no-builds", action="store_true", help="leave out the seconds of clean builds")
    arguments = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = f"http://127.0.0.1:{server.server_port}"
    TARGET.mkdir(parents=True, exist_ok=True)
    print("| | crates | clean debug build, CPU s | clean release build, CPU s | stripped binary, MB | CPU of a call, µs |")
    print("|---|---|---|---|---|---|")
    for name in arguments.only:
        if name == "boto3":
            cost = call_cost(endpoint, arguments.calls, boto3_python(), str(FOLDER / "with_boto3.py"))
            print(f"| boto3 | | | | | {cost:.0f} |", flush=True)
            continue
        crates, (debug, release), binary, size = build(name, not arguments.no_builds)
        cost = call_cost(endpoint, arguments.calls, str(binary))
        print(f"| {name} | {crates} | {debug:.0f} | {release:.0f} | {size / 1e6:.1f} | {cost:.0f} |", flush=True)


if __name__ == "__main__":
    main()
