"""Answers each line of standard input, a list of calls of S3 by boto3, with a line of results."""

import base64
import json
import sys
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

url, key_id, secret = sys.argv[1:]
s3 = boto3.client(
    "s3",
    region_name="us-east-1",
    endpoint_url=url,
    aws_access_key_id=key_id,
    aws_secret_access_key=secret,
    config=Config(
        max_pool_connections=8,
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        retries={"total_max_attempts": 1},
        s3={"addressing_style": "path"},
    ),
)


def put(body, **members):
    return {"ETag": s3.put_object(Body=base64.b64decode(body), **members)["ETag"]}


def get(**members):
    found = s3.get_object(**members)
    body = base64.b64encode(found["Body"].read()).decode()
    kept = {name: found.get(name) for name in ("ContentType", "ETag", "Metadata")}
    return {"body": body, **kept}


def keys(**members):
    pages = s3.get_paginator("list_objects_v2").paginate(**members)
    return [listed["Key"] for page in pages for listed in page.get("Contents", ())]


CALLS = {"put": put, "get": get, "keys": keys}


def result(call):
    name, members = call
    try:
        return {"ok": CALLS[name](**members)}
    except ClientError as error:
        return {"refused": str(error)}


with ThreadPoolExecutor(8) as threads:
    for line in sys.stdin:
        print(json.dumps(list(threads.map(result, json.loads(line)))), flush=True)
