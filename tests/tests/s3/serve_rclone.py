"""Runs rclone's S3 server, which checks signatures, on a free port and an empty folder. Prints its URL; ends
with standard input, however its parent ends."""

import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(server, port):
    while server.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
    sys.exit("rclone ended")


def main():
    port = free_port()
    rclone = Path(sys.executable).with_name("rclone")
    with tempfile.TemporaryDirectory() as folder:
        settings = ["--addr", f"127.0.0.1:{port}", "--auth-key", "AKIDEXAMPLE,secret"]
        command = [rclone, "serve", "s3", *settings, "--config", "", folder]
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        try:
            wait_for(server, port)
            print(f"http://127.0.0.1:{port}", flush=True)
            sys.stdin.read()
        finally:
            server.terminate()
            server.wait()


main()
