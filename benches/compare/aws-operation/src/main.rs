//! The typed declaration of the README, called.

use aws_operation::{Client, aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "Lambda", endpoint_prefix = "lambda", error = LambdaError)]
struct Lambda;

#[aws_operation(
    method = "GET",
    path = "/2015-03-31/functions/{FunctionName}",
    service = Lambda,
    output = GetFunctionOutput,
)]
struct GetFunction {
    function_name: String,
    #[aws(query = "Qualifier")]
    qualifier: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
struct GetFunctionOutput {
    configuration: Configuration,
}

#[aws_shape(rename_all = "PascalCase")]
struct Configuration {
    runtime: Option<String>,
    memory_size: Option<i32>,
}

#[aws_error]
#[derive(Debug)]
enum LambdaError {
    #[aws(status = 404)]
    ResourceNotFoundException(Refusal),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug)]
struct Refusal {
    message: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let endpoint = arguments.next().unwrap_or_default();
    let calls = arguments.next().unwrap_or_default().parse()?;
    let client = Client::builder().from_env()?.endpoint_url(endpoint).build()?;
    let mut last = None;
    for _ in 0..calls {
        let get = GetFunction { function_name: "resize".into(), qualifier: None };
        last = Some(client.send(get).await?.configuration);
    }
    if let Some(Configuration { runtime, memory_size }) = last {
        println!("{} {}", runtime.unwrap_or_default(), memory_size.unwrap_or_default());
    }
    Ok(())
}
