//! Waits until a streaming image is ready, with a progress bar.

use std::error::Error;
use std::time::Duration;

use aws_operation::wait::WaitStep;
use aws_operation::{Client, Credentials};
use aws_operation_examples::local_studio::LocalStudio;
use aws_operation_examples::nimble::{
    CreateStreamingImage, CreateStreamingImageRequired, GetStreamingImage,
    GetStreamingImageResponse, streaming_image_ready,
};
use futures_util::StreamExt;
use indicatif::{ProgressBar, ProgressStyle};

const LIMIT: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let studio = LocalStudio::start().await?;
    let keys = studio.credentials();
    let client = Client::builder()
        .endpoint_url(studio.endpoint_url())
        .region(studio.region())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        .configure_http(|http| http.no_proxy())
        .build()?;
    let studio_id = studio.studio_id().to_owned();
    let create = CreateStreamingImage::from(CreateStreamingImageRequired {
        studio_id: studio_id.clone(),
        ec2_image_id: "ami-0123456789abcdef0".to_owned(),
        name: "Rocky 9".to_owned(),
    });
    let image = client.send(create).await?.streaming_image.ok_or("the response has no image")?;
    let streaming_image_id = image.streaming_image_id.ok_or("the image has no id")?;

    // The model's waiter asks every two seconds. This studio is faster.
    let wait = streaming_image_ready(&client, GetStreamingImage { studio_id, streaming_image_id })
        .min_delay(Duration::from_millis(100))
        .timeout(LIMIT);

    // The bar shows how much of the time is over. If standard error is not a terminal, there is none.
    let bar = ProgressBar::new(LIMIT.as_millis() as u64)
        .with_style(ProgressStyle::with_template("{bar:40} {msg}")?);
    let mut attempts = wait.attempts();
    while let Some(step) = attempts.next().await {
        match step? {
            WaitStep::Again { last, attempts, delay } => {
                let state = last.map(|output| state(&output))?;
                bar.set_message(format!("{state}, attempt {attempts}, again in {delay:.1?}"));
                bar.inc(delay.as_millis() as u64);
            }
            WaitStep::Reached(output) => {
                bar.finish_and_clear();
                println!("{}", state(&output));
            }
        }
    }
    Ok(())
}

fn state(output: &GetStreamingImageResponse) -> String {
    let state = output.streaming_image.as_ref().and_then(|image| image.state.as_ref());
    state.map(ToString::to_string).unwrap_or_default()
}
