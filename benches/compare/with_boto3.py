"""boto3, from Python."""
import sys

import boto3

client = boto3.client("lambda", endpoint_url=sys.argv[1])
for _ in range(int(sys.argv[2])):
    found = client.get_function(FunctionName="resize")["Configuration"]
print(found["Runtime"], found["MemorySize"])
