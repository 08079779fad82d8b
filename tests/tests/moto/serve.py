"""Runs moto on a free port and prints its URL; ends with standard input, however its parent ends."""

import sys

import boto3
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
url = f"http://{host}:{port}"

# Lambda wants a role that there is, and IAM's protocol is not one of the crate's.
iam = boto3.client(
    "iam",
    region_name="us-east-1",
    endpoint_url=url,
    aws_access_key_id="setup",
    aws_secret_access_key="setup",
)
trust = '{"Version": "2012-10-17", "Statement": []}'
iam.create_role(RoleName="lambda", AssumeRolePolicyDocument=trust)

print(url, flush=True)
sys.stdin.read()
