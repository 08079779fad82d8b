// 16 mistakes
use aws_operation::aws_service;

#[aws_service(id = "A", endpoint_variant)]
struct A;

#[aws_service(id = "B", endpoint_variant())]
struct B;

#[aws_service(id = "C", endpoint_variant(fips, endpiont = "https://c.test"))]
struct C;

#[aws_service(id = "D", endpoint_variant(partition = "aws-gov", endpoint = "https://d.test"))]
struct D;

#[aws_service(id = "E", endpoint_variant(partition = "china", endpoint = "https://e.test"))]
struct E;

#[aws_service(
    id = "F",
    endpoint_variant(fips, endpoint = "https://f.test"),
    endpoint_variant(dual_stack, endpoint = "https://f.test"),
    endpoint_variant(fips, unavailable = "not there")
)]
struct F;

#[aws_service(
    id = "G",
    endpoint_variant(partition = "aws", client_region = "us-east-1", endpoint = "https://g.test")
)]
struct G;

#[aws_service(id = "H", endpoint_variant(fips, endpoint = "https://h.test", unavailable = "no"))]
struct H;

#[aws_service(id = "I", endpoint_variant(fips, unavailable = "no", region = "us-east-1"))]
struct I;

#[aws_service(id = "J", endpoint_variant(fips, endpoint = "https://{clientRegoin}.test"))]
struct J;

#[aws_service(id = "K", endpoint_variant(client_region = "us east", endpoint = "https://k.test"))]
struct K;

#[aws_service(id = "L", endpoint_variant(fips, region = "{region}", endpoint = "https://l.test"))]
struct L;

#[aws_service(id = "M", endpoint_variant(fips, endpoint = none))]
struct M;

#[aws_service(id = "N", endpoint_variant(fips, endpoint = None))]
struct N;

#[aws_service(id = "O", endpoint_variant(fips, error = "not there"))]
struct O;

#[aws_service(id = "P", endpoint_variant(fips, endpoint = ""))]
struct P;

fn main() {}
