"""Runs ministack on a free port with a user in it. Prints its URL, the user's key, and a session's, in
one line; ends with standard input, however its parent ends."""

import json
import os
import socket
import subprocess
import sys
import time
from urllib.request import urlopen

import boto3

# Whatever the root key signs is taken unchecked: it is for the set-up alone.
ROOT = "setup"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def start(port):
    place = {"GATEWAY_PORT": str(port), "BIND_HOST": "127.0.0.1", "MINISTACK_HOST": "127.0.0.1"}
    root = {"AWS_ACCESS_KEY_ID": ROOT, "AWS_SECRET_ACCESS_KEY": ROOT}
    environment = {**os.environ, **place, **root, "AUTH": "true"}
    command = [sys.executable, "-m", "ministack"]
    return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr)


def wait_for(server, url):
    while server.poll() is None:
        try:
            return urlopen(f"{url}/_ministack/health").close()
        except OSError:
            time.sleep(0.05)
    sys.exit("ministack ended")


def client(url, service, key_id, secret):
    return boto3.client(
        service,
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id=key_id,
        aws_secret_access_key=secret,
    )


def policy(**statement):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]})


def make_role_of_functions(iam):
    trust = policy(Action="sts:AssumeRole", Principal={"Service": "lambda.amazonaws.com"})
    iam.create_role(RoleName="lambda", AssumeRolePolicyDocument=trust)


def keys_of_a_user(url, iam):
    iam.create_user(UserName="tester")
    everything = policy(Action="*", Resource="*")
    iam.put_user_policy(UserName="tester", PolicyName="everything", PolicyDocument=everything)
    key = iam.create_access_key(UserName="tester")["AccessKey"]
    key = [key["AccessKeyId"], key["SecretAccessKey"]]
    session = client(url, "sts", *key).get_session_token()["Credentials"]
    return [*key, session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"]]


def main():
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    server = start(port)
    try:
        wait_for(server, url)
        iam = client(url, "iam", ROOT, ROOT)
        make_role_of_functions(iam)
        print(url, *keys_of_a_user(url, iam), flush=True)
        sys.stdin.read()
    finally:
        server.terminate()
        server.wait()


main()
