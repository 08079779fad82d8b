//! Who one is: a form in the body, and XML that is not read but as text.

use aws_operation::{Client, aws_operation, aws_output, aws_service};
use libtest_mimic::Failed;

use crate::check::accepted_alone;

#[aws_service(id = "STS", endpoint_prefix = "sts")]
struct Sts;

#[aws_operation(method = "POST", path = "/", service = Sts, output = Identity)]
#[derive(Clone)]
struct GetCallerIdentity {
    #[aws(payload, media_type = "application/x-www-form-urlencoded; charset=utf-8")]
    form: String,
}

#[aws_output]
struct Identity {
    #[aws(payload)]
    xml: String,
}

pub async fn run(client: Client, _: &'static str) -> Result<(), Failed> {
    let form = "Action=GetCallerIdentity&Version=2011-06-15".to_owned();
    let get = GetCallerIdentity { form };
    let identity = client.send(get.clone()).await?;
    assert!(identity.xml.contains(":user/tester</Arn>"), "{}", identity.xml);
    accepted_alone(&client, get, 200).await
}
