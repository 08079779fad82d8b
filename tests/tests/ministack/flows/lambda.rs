//! Functions: names in paths and queries that servers may read in more than one way.

use aws_operation::Client;
use libtest_mimic::Failed;

use crate::check::accepted_alone;
use crate::lambda::{
    CreateFunction, CreateFunctionRequired, FunctionCode, GetFunctionConfiguration, ListFunctions,
    Runtime,
};

/// What has broken signers: reserved characters, an escape, spaces, more than ASCII.
const ODD: [&str; 8] = [
    "a b",
    "a+b",
    "a%2Fb%20",
    "arn:aws:lambda:us-east-1:000000000000:function:gone",
    "~!*'();@&=$,[]",
    "日本 ü",
    "a//b",
    "\"<a>\\^`{|}",
];

pub async fn run(client: Client, whose: &'static str) -> Result<(), Failed> {
    // An archive of nothing.
    let zip = [&b"PK\x05\x06"[..], &[0; 18]].concat();
    let create = CreateFunction {
        runtime: Some(Runtime::Python3_13),
        handler: Some("index.handler".to_owned()),
        ..CreateFunctionRequired {
            function_name: format!("resize-{whose}"),
            role: "arn:aws:iam::000000000000:role/lambda".to_owned(),
            code: FunctionCode { zip_file: Some(zip.into()), ..Default::default() },
        }
        .into()
    };
    let made = client.send(create.clone()).await?;
    assert_eq!(made.function_name.as_ref(), Some(&create.function_name));
    // It is there already.
    accepted_alone(&client, create, 409).await?;

    let list = ListFunctions { max_items: Some(50), ..Default::default() };
    let listed = client.send(list.clone()).await?.functions;
    assert!(listed.iter().any(|function| function.function_name == made.function_name));
    accepted_alone(&client, list, 200).await?;

    for odd in ODD {
        let in_path = GetFunctionConfiguration { function_name: odd.to_owned(), qualifier: None };
        let error = client.send(in_path.clone()).await.unwrap_err();
        assert_eq!(error.code(), Some("ResourceNotFoundException"), "{odd}: {error}");
        accepted_alone(&client, in_path, 404).await?;
        let in_query = GetFunctionConfiguration {
            function_name: "gone".to_owned(),
            qualifier: Some(odd.to_owned()),
        };
        accepted_alone(&client, in_query, 404).await?;
    }
    Ok(())
}
