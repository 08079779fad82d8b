//! Functions: bytes in a document, a status that is not 200, labels, an update of a part.

use std::collections::BTreeMap;

use aws_operation::Client;
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::iam::{CreateRole, CreateRoleRequired};
use crate::declarations::lambda::{
    CreateFunction, CreateFunctionRequired, Environment, FunctionCode, GetFunctionConfiguration,
    GetFunctionConfigurationRequired, LambdaError, ListFunctions, Runtime, State,
    UpdateFunctionConfiguration, UpdateFunctionConfigurationRequired,
};

/// Bytes that are no text, and what a service makes of them.
const CODE: &[u8] = b"PK\x05\x06\xff\xfe\x00\x80";
const CODE_SHA256: &str = "moARXlPlH8dIROAPmp17mGSnCHKZLA/VmtvaoN2nebw=";

pub async fn run(client: Client) -> Result<(), Failed> {
    let role = CreateRoleRequired {
        role_name: "lambda".to_owned(),
        assume_role_policy_document: r#"{"Version": "2012-10-17", "Statement": []}"#.to_owned(),
    };
    let role = client.send(CreateRole::from(role)).await?.role.ok_or("no role")?;
    let role = role.arn.ok_or("a role without an ARN")?;

    for name in ["resize", "rotate"] {
        let (made, metadata) = client.call(create(name, &role)).send_with_metadata().await?;
        assert_eq!((metadata.status, metadata.attempts), (201, 1));
        assert_eq!(metadata.idempotency_token, None);
        assert_eq!(made.function_name.as_deref(), Some(name));
        assert_eq!(made.code_size, Some(CODE.len().try_into()?));
        assert_eq!(made.code_sha256.as_deref(), Some(CODE_SHA256));
        assert_eq!((made.runtime, made.state), (Some(Runtime::Python3_13), Some(State::Active)));
    }

    let listed = client.send(ListFunctions { max_items: Some(50), ..Default::default() }).await?;
    let names = listed.functions.into_iter().map(|one| one.function_name);
    let mut names: Vec<String> = names.flatten().collect();
    names.sort();
    assert_eq!(names, ["resize", "rotate"]);

    let variables = BTreeMap::from([("LÄNGE".to_owned(), "a \"b\"\n".to_owned())]);
    let update = UpdateFunctionConfiguration {
        memory_size: Some(256),
        environment: Some(Environment { variables: Some(variables.clone()) }),
        ..UpdateFunctionConfigurationRequired { function_name: "resize".to_owned() }.into()
    };
    client.send(update).await?;
    let read = client.send(get("resize")).await?;
    assert_eq!((read.memory_size, read.timeout), (Some(256), Some(7)));
    assert_eq!(read.description.as_deref(), Some("of images"));
    let shown = format!("{read:?}");
    assert!(shown.contains("resize") && !shown.contains("LÄNGE"), "{shown}");
    assert_eq!(read.environment.map(|environment| environment.variables), Some(variables));

    let error = client.send(get("gone")).await.unwrap_err();
    let arn = "arn:aws:lambda:us-east-1:123456789012:function:gone";
    let message = format!("Function not found: {arn}");
    let code = "ResourceNotFoundException";
    refusal::check(&error, "GetFunctionConfiguration", code, 404, &message);
    assert!(
        matches!(error.modeled(), Some(LambdaError::ResourceNotFoundException(_))),
        "{error:?}"
    );

    let again = client.send(create("rotate", &role)).await.unwrap_err();
    let message = "Function already exist: rotate";
    refusal::check(&again, "CreateFunction", "ResourceConflictException", 409, message);
    assert!(matches!(again.into_modeled(), Some(LambdaError::ResourceConflictException(_))));
    Ok(())
}

fn create(name: &str, role: &str) -> CreateFunction {
    CreateFunction {
        runtime: Some(Runtime::Python3_13),
        handler: Some("index.handler".to_owned()),
        description: Some("of images".to_owned()),
        timeout: Some(7),
        ..CreateFunctionRequired {
            function_name: name.to_owned(),
            role: role.to_owned(),
            code: FunctionCode { zip_file: Some(CODE.into()), ..Default::default() },
        }
        .into()
    }
}

fn get(name: &str) -> GetFunctionConfiguration {
    GetFunctionConfiguration::from(GetFunctionConfigurationRequired {
        function_name: name.to_owned(),
    })
}
