//! The official SDK, with its default features.

use aws_config::BehaviorVersion;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let endpoint = arguments.next().unwrap_or_default();
    let calls = arguments.next().unwrap_or_default().parse()?;
    let config = aws_config::defaults(BehaviorVersion::latest()).endpoint_url(endpoint).load().await;
    let client = aws_sdk_lambda::Client::new(&config);
    let mut last = None;
    for _ in 0..calls {
        last = client.get_function().function_name("resize").send().await?.configuration;
    }
    if let Some(found) = last {
        let runtime = found.runtime.ok_or("no runtime")?;
        println!("{} {}", runtime.as_str(), found.memory_size.unwrap_or_default());
    }
    Ok(())
}
