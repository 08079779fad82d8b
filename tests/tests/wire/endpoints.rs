//! Where services are, by their keys and the client's region, and what is signed there.

use aws_operation::{Client, ClientBuilder, Credentials, Operation, aws_operation, aws_service};
use http::header::{AUTHORIZATION, HOST};

/// A service of these keys, and an operation of it.
macro_rules! declare {
    ($service:ident, $operation:ident, $($keys:tt)*) => {
        #[aws_service($($keys)*)]
        struct $service;
        #[aws_operation(method = "GET", path = "/", service = $service)]
        struct $operation;
    };
}

declare!(Dsql, GetCluster, id = "DSQL", dual_stack);
declare!(Organizations, ListRoots, id = "Organizations", region = "us-east-1");
declare!(NetworkManager, ListPeerings, id = "NetworkManager", region = "us-west-2");
declare!(Billing, ListBillingViews, id = "Billing", region = "us-east-1", dual_stack);
declare!(
    Budgets,
    DescribeBudgets,
    id = "Budgets",
    region = "us-east-1",
    endpoint = "https://budgets.{dnsSuffix}"
);
declare!(Graph, ListGraphs, id = "Graph", endpoint = "https://{region}.graph.{dnsSuffix}/v1");

declare!(
    Transcribe,
    ListJobs,
    id = "Transcribe",
    endpoint_variant(partition = "aws-cn", endpoint = "https://cn.transcribe.{region}.{dnsSuffix}"),
    endpoint_variant(fips, endpoint = "https://fips.transcribe.{region}.{dnsSuffix}"),
    endpoint_variant(
        fips,
        client_region = "us-gov-west-1",
        endpoint = "https://west.transcribe.{dualStackDnsSuffix}"
    ),
    endpoint_variant(fips, partition = "aws-us-gov", unavailable = "only in the west"),
);
declare!(
    Support,
    ListCases,
    id = "Support",
    region = "us-east-1",
    endpoint = "https://support.{dnsSuffix}",
    endpoint_variant(
        dual_stack,
        endpoint = "https://support.{region}.{dualStackDnsSuffix}",
        region = "{clientRegion}"
    ),
    endpoint_variant(fips, endpoint = "https://fips.support.{region}.{dnsSuffix}"),
    endpoint_variant(
        fips,
        dual_stack,
        endpoint = "https://{clientRegion}.support.{dualStackDnsSuffix}",
        region = "eu-west-1"
    ),
);
declare!(Foreign, GetThing, id = "Foreign Things", endpoint = none);

/// The host, and the signature's region.
async fn sent_by<O: Operation>(client: ClientBuilder, operation: O) -> (String, String) {
    let client = client.credentials(Credentials::new("AKID", "secret")).build().unwrap();
    let request = client.call(operation).preview().await;
    let request = request.unwrap_or_else(|error| panic!("{error}"));
    let host = request.headers()[HOST].to_str().unwrap().to_owned();
    assert_eq!(request.uri().host(), Some(host.as_str()));
    let signature = request.headers()[AUTHORIZATION].to_str().unwrap();
    (host, signature.split('/').nth(2).unwrap().to_owned())
}

async fn sent<O: Operation>(region: &str, operation: O) -> (String, String) {
    sent_by(Client::builder().region(region), operation).await
}

fn expected(host: &str, region: &str) -> (String, String) {
    (host.to_owned(), region.to_owned())
}

#[tokio::test]
async fn a_dual_stack_service_has_the_dual_stack_domain_of_the_partition() {
    for (region, host) in [
        ("eu-central-1", "dsql.eu-central-1.api.aws"),
        ("us-gov-west-1", "dsql.us-gov-west-1.api.aws"),
        ("cn-north-1", "dsql.cn-north-1.api.amazonwebservices.com.cn"),
    ] {
        assert_eq!(sent(region, GetCluster).await, expected(host, region));
    }
    let fips = Client::builder().region("us-east-1").fips(true);
    let host = "dsql-fips.us-east-1.api.aws";
    assert_eq!(sent_by(fips, GetCluster).await, expected(host, "us-east-1"));
}

#[tokio::test]
async fn a_service_of_one_region_is_in_the_global_region_of_other_partitions() {
    for (region, served) in [
        ("us-east-1", "us-east-1.amazonaws.com"),
        ("eu-central-1", "us-east-1.amazonaws.com"),
        ("us-gov-east-1", "us-gov-west-1.amazonaws.com"),
        ("cn-north-1", "cn-northwest-1.amazonaws.com.cn"),
    ] {
        let signed = served.split('.').next().unwrap();
        let host = format!("organizations.{served}");
        assert_eq!(sent(region, ListRoots).await, expected(&host, signed));
    }
    let host = "networkmanager.us-west-2.amazonaws.com";
    assert_eq!(sent("eu-central-1", ListPeerings).await, expected(host, "us-west-2"));
    let host = "networkmanager.us-gov-west-1.amazonaws.com";
    assert_eq!(sent("us-gov-east-1", ListPeerings).await, expected(host, "us-gov-west-1"));
    let host = "billing.us-east-1.api.aws";
    assert_eq!(sent("eu-central-1", ListBillingViews).await, expected(host, "us-east-1"));
    let fips = Client::builder().region("eu-central-1").fips(true);
    let host = "organizations-fips.us-east-1.amazonaws.com";
    assert_eq!(sent_by(fips, ListRoots).await, expected(host, "us-east-1"));
}

#[tokio::test]
async fn a_service_of_one_region_needs_none_from_the_client() {
    let host = "organizations.us-east-1.amazonaws.com";
    assert_eq!(sent_by(Client::builder(), ListRoots).await, expected(host, "us-east-1"));
}

#[tokio::test]
async fn an_endpoint_of_the_client_is_in_the_clients_region() {
    let local = Client::builder().endpoint_url("http://local.test").region("eu-central-1");
    assert_eq!(sent_by(local, ListRoots).await, expected("local.test", "eu-central-1"));
    let local = Client::builder().endpoint_url("http://local.test");
    assert_eq!(sent_by(local, ListRoots).await, expected("local.test", "us-east-1"));
}

/// `switches-and-fixed-endpoint`
#[tokio::test]
async fn a_switch_beside_a_fixed_endpoint_is_refused() {
    let local = || Client::builder().endpoint_url("http://local.test").region("us-east-1");
    let regional = || Client::builder().region("us-east-1");
    let refused = |client: ClientBuilder| client.credentials(Credentials::new("AK", "s")).build();
    for client in
        [local().fips(true), local().dual_stack(true), local().fips(true).dual_stack(true)]
    {
        let call = refused(client).unwrap().call(ListRoots);
        let said = call.preview().await.unwrap_err().to_string();
        assert!(said.contains("not available with a fixed endpoint: turn FIPS and"), "{said}");
    }
    for client in [regional().fips(true), regional().dual_stack(true)] {
        let said = refused(client).unwrap().call(DescribeBudgets).preview().await;
        let said = said.unwrap_err().to_string();
        assert!(said.contains("not available with a fixed endpoint: turn FIPS and"), "{said}");
    }
    let off = local().fips(false).dual_stack(false);
    assert_eq!(sent_by(off, ListRoots).await, expected("local.test", "us-east-1"));
}

#[tokio::test]
async fn region_and_domain_are_filled_into_a_url() {
    for (region, host, signed) in [
        ("eu-central-1", "budgets.amazonaws.com", "us-east-1"),
        ("us-gov-east-1", "budgets.amazonaws.com", "us-gov-west-1"),
        ("cn-north-1", "budgets.amazonaws.com.cn", "cn-northwest-1"),
    ] {
        assert_eq!(sent(region, DescribeBudgets).await, expected(host, signed));
    }
    let host = "cn-north-1.graph.amazonaws.com.cn";
    assert_eq!(sent("cn-north-1", ListGraphs).await, expected(host, "cn-north-1"));
    let client = Client::builder().region("us-east-1").credentials(Credentials::new("A", "s"));
    let request = client.build().unwrap().call(ListGraphs).preview().await.unwrap();
    assert_eq!(request.uri(), "https://us-east-1.graph.amazonaws.com/v1/");
}

fn switched(region: &str, fips: bool, dual_stack: bool) -> ClientBuilder {
    Client::builder().region(region).fips(fips).dual_stack(dual_stack)
}

#[tokio::test]
async fn a_variant_is_for_the_clients_that_it_names() {
    for (region, fips, dual_stack, host) in [
        ("eu-west-1", false, false, "transcribe.eu-west-1.amazonaws.com"),
        ("cn-north-1", false, false, "cn.transcribe.cn-north-1.amazonaws.com.cn"),
        ("cn-north-1", false, true, "transcribe.cn-north-1.api.amazonwebservices.com.cn"),
        ("eu-west-1", true, false, "fips.transcribe.eu-west-1.amazonaws.com"),
        ("cn-north-1", true, false, "fips.transcribe.cn-north-1.amazonaws.com.cn"),
        ("eu-west-1", true, true, "transcribe-fips.eu-west-1.api.aws"),
        // The one for the region, though there is one for the partition.
        ("us-gov-west-1", true, false, "west.transcribe.api.aws"),
    ] {
        let client = switched(region, fips, dual_stack);
        assert_eq!(sent_by(client, ListJobs).await, expected(host, region));
    }
    let client = switched("us-gov-east-1", true, false).credentials(Credentials::new("A", "s"));
    let error = client.build().unwrap().call(ListJobs).preview().await.unwrap_err();
    assert_eq!(error.to_string(), "ListJobs was not sent: only in the west");
    // What the client says itself is about everything.
    let local = switched("cn-north-1", false, false).endpoint_url("http://local.test");
    assert_eq!(sent_by(local, ListJobs).await, expected("local.test", "cn-north-1"));
}

#[tokio::test]
async fn a_variant_may_be_served_by_another_region() {
    for (region, fips, dual_stack, host, signed) in [
        ("eu-central-1", false, false, "support.amazonaws.com", "us-east-1"),
        ("eu-central-1", false, true, "support.eu-central-1.api.aws", "eu-central-1"),
        ("eu-central-1", true, false, "fips.support.us-east-1.amazonaws.com", "us-east-1"),
        ("us-gov-east-1", true, false, "fips.support.us-gov-west-1.amazonaws.com", "us-gov-west-1"),
        ("eu-central-1", true, true, "eu-central-1.support.api.aws", "eu-west-1"),
    ] {
        let client = switched(region, fips, dual_stack);
        assert_eq!(sent_by(client, ListCases).await, expected(host, signed));
    }
    let client = Client::builder().dual_stack(true);
    let client = client.credentials(Credentials::new("A", "s")).build().unwrap();
    let error = client.call(ListCases).preview().await.unwrap_err();
    assert!(error.to_string().contains("no region"), "{error}");
    let client = Client::builder().fips(true);
    let host = "fips.support.us-east-1.amazonaws.com";
    assert_eq!(sent_by(client, ListCases).await, expected(host, "us-east-1"));
}

#[tokio::test]
async fn a_service_without_an_endpoint_is_where_the_client_says() {
    let client =
        || Client::builder().region("us-east-1").credentials(Credentials::new("AKID", "s"));
    for client in [client(), client().fips(true), client().dual_stack(true)] {
        let refused = client.build().unwrap().call(GetThing).preview().await.unwrap_err();
        let reason = "`Foreign Things` has no endpoint of its own: set \
                      `AWS_ENDPOINT_URL_FOREIGN_THINGS`, or `Client::builder().endpoint_url(..)`";
        assert_eq!(refused.to_string(), format!("GetThing was not sent: {reason}"));
    }
    let client = client().endpoint_url("https://things.example");
    assert_eq!(sent_by(client, GetThing).await, expected("things.example", "us-east-1"));
}
