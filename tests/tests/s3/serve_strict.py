"""Runs moto on a free port, behind what refuses every header and parameter that not every compatible store knows.
Prints its URL; ends with standard input, however its parent ends."""

import sys
from threading import Lock, Thread
from urllib.parse import parse_qsl

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

# Those of HTTP, and of the connection.
HEADERS = """
accept accept-encoding authorization cache-control connection content-disposition content-encoding content-language
content-length content-md5 content-type expires host if-match if-modified-since if-none-match if-unmodified-since
range user-agent
""".split()
# Those that no store of S3's kind can do without. AWS's SDKs send the first two since long.
AMAZON_HEADERS = """
amz-sdk-invocation-id amz-sdk-request x-amz-content-sha256 x-amz-copy-source x-amz-date
""".split()
PARAMETERS = """
continuation-token delete delimiter encoding-type list-type max-keys partNumber prefix start-after uploadId uploads
""".split()


def problem(environ):
    for name, value in environ.items():
        name = name.removeprefix("HTTP_").replace("_", "-").lower()
        is_header = f"HTTP_{name}".upper().replace("-", "_") in environ or name.startswith("content-")
        is_known = name in HEADERS or name in AMAZON_HEADERS or name.startswith("x-amz-meta-")
        if is_header and not is_known:
            return name
        if name == "content-encoding" and "aws-chunked" in value:
            return value
    for name, _ in parse_qsl(environ["QUERY_STRING"], keep_blank_values=True):
        if name not in PARAMETERS:
            return name
    digest = environ.get("HTTP_X_AMZ_CONTENT_SHA256", "")
    return None if len(digest) == 64 else f"x-amz-content-sha256: {digest}"


class Strict:
    def __init__(self, store):
        self.store = store
        # moto checks a condition and writes in two steps.
        self.lock = Lock()

    def __call__(self, environ, start_response):
        found = problem(environ)
        if found is None:
            with self.lock:
                return self.store(environ, start_response)
        start_response("501 Not Implemented", [("Content-Type", "application/xml")])
        return [f"<Error><Code>NotImplemented</Code><Message>{found}</Message></Error>".encode()]


store = Strict(DomainDispatcherApplication(create_backend_app))
server = make_server("127.0.0.1", 0, store, threaded=True, request_handler=MotoRequestHandler)
Thread(target=server.serve_forever, daemon=True).start()
print(f"http://127.0.0.1:{server.server_port}", flush=True)
sys.stdin.read()
