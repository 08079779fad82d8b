// 9 mistakes
use aws_operation::aws_service;

#[aws_service(id = "A", endpoint = "https://user:password@a.test")]
struct A;

#[aws_service(id = "B", endpoint = "https://b.test/path?query=1")]
struct B;

#[aws_service(id = "C", endpoint = "https://c.test#fragment")]
struct C;

#[aws_service(id = "D", endpoint = "https://d.test/v1/../v2")]
struct D;

#[aws_service(id = "E", endpoint = "https://e.test/.")]
struct E;

#[aws_service(id = "F", endpoint_variant(fips, endpoint = "https://user@f.test"))]
struct F;

// One mistake, though it has three.
#[aws_service(id = "G", endpoint = "https://user@{regoin}.test/..")]
struct G;

#[aws_service(id = "H", endpoint = "")]
struct H;

#[aws_service(id = "I", endpoint = None)]
struct I;

fn main() {}
