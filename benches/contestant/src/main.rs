//! `app ENDPOINT`: one `UpdateStreamingImage`, the returned name on stdout.

mod call;
mod nimble;

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(endpoint) = std::env::args().nth(1) else {
        eprintln!("usage: app ENDPOINT");
        return ExitCode::FAILURE;
    };
    let named = match call::client(&endpoint).build() {
        Ok(client) => call::call(&client).await,
        Err(error) => Err(error.to_string()),
    };
    match named {
        Ok(name) => {
            println!("{name}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
