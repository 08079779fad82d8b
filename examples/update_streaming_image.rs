//! The main example: updates a streaming image with one annotated struct.
//!
//! Without options it starts a local Nimble Studio, creates an image there, renames it, and shows two
//! ways in which an update can go wrong. With `--studio-id` and `--streaming-image-id` it updates the
//! given image, and takes the endpoint and credentials from the environment.

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use aws_operation::{Client, Credentials};
use aws_operation_examples::local_studio::{Fault, LocalStudio};
use aws_operation_examples::nimble::{
    CreateStreamingImage, CreateStreamingImageRequired, GetStreamingImage, StreamingImage,
    StreamingImageState, UpdateStreamingImage, UpdateStreamingImageRequired,
};
use aws_operation_examples::show;
use clap::{Arg, ArgMatches, Command};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn options() -> Command {
    let option = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).value_name("TEXT")
    };
    Command::new("update_streaming_image")
        .about("Update a streaming image of Nimble Studio, by default of a local one")
        .arg(option("endpoint-url", "Nimble Studio's URL [default: AWS_ENDPOINT_URL, or AWS's]"))
        .arg(option("studio-id", "The studio's ID; if given, no local studio is started"))
        .arg(option("streaming-image-id", "The ID of the image to update").requires("studio-id"))
        .arg(option("name", "The image's new name, at most 64 characters"))
        .arg(option("description", "The image's new description, at most 256 characters"))
        .mut_arg("studio-id", |studio| studio.requires("streaming-image-id"))
        .mut_arg("endpoint-url", |url| url.requires("studio-id"))
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&options().get_matches()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &ArgMatches) -> Outcome {
    let text = |name: &str| options.get_one::<String>(name).cloned();
    match (text("studio-id"), text("streaming-image-id")) {
        (Some(studio_id), Some(streaming_image_id)) => {
            let client = client_of_environment(options)?;
            let update = UpdateStreamingImage {
                name: text("name"),
                description: text("description"),
                ..UpdateStreamingImageRequired { studio_id, streaming_image_id }.into()
            };
            update_and_show(&client, update).await
        }
        _ => on_local_studio(text("name"), text("description")).await,
    }
}

fn client_of_environment(options: &ArgMatches) -> Outcome<Client> {
    let mut builder = Client::builder().from_env()?;
    if let Some(url) = options.get_one::<String>("endpoint-url") {
        builder = builder.endpoint_url(url);
    }
    Ok(builder.build()?)
}

/// Runs the whole example on a local studio.
async fn on_local_studio(name: Option<String>, description: Option<String>) -> Outcome {
    let studio = LocalStudio::start().await?;
    let (url, studio_id) = (studio.endpoint_url(), studio.studio_id().to_owned());
    println!("A local Nimble Studio at {url}, with the studio `{studio_id}`.\n");
    let keys = studio.credentials();
    let client = Client::builder()
        .endpoint_url(url)
        .region(studio.region())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        // The studio is on this machine, so a proxy from the environment could not reach it.
        .configure_http(|http| http.no_proxy())
        .build()?;

    println!("== Create an image and wait until it is READY\n");
    let streaming_image_id = create(&client, &studio_id).await?;
    wait_until_ready(&client, &studio_id, &streaming_image_id).await?;

    println!("== Update it\n");
    let update = UpdateStreamingImage {
        name: Some(name.unwrap_or_else(|| "Rocky 9".to_owned())),
        description: Some(description.unwrap_or_else(|| "Blender 4.2 on Rocky Linux 9".to_owned())),
        ..UpdateStreamingImageRequired { studio_id, streaming_image_id }.into()
    };
    update_and_show(&client, update.clone()).await?;

    println!("== The same update of an image that does not exist\n");
    let missing = UpdateStreamingImage { streaming_image_id: "gone".to_owned(), ..update.clone() };
    match client.send(missing).await {
        Ok(_) => return Err("an image that does not exist was updated".into()),
        Err(error) => show::error(&error),
    }

    println!("== An update whose first response is lost after the studio applied it\n");
    studio.fail_next(1, Fault::DropAfterApply);
    let before = studio.changes(&update.streaming_image_id);
    let lost = UpdateStreamingImage { name: Some("Rocky 9.4".to_owned()), ..update.clone() };
    let (output, metadata) = client.call(lost).send_with_metadata().await?;
    let token = metadata.idempotency_token.as_deref().unwrap_or("none");
    println!("{} attempts, all with the token {token}", metadata.attempts);
    let changes = studio.changes(&update.streaming_image_id) - before;
    println!("{changes} change of the image\n");
    show::image("after", output.streaming_image.as_ref());
    Ok(())
}

async fn create(client: &Client, studio_id: &str) -> Outcome<String> {
    let create = CreateStreamingImage::from(CreateStreamingImageRequired {
        studio_id: studio_id.to_owned(),
        ec2_image_id: "ami-0123456789abcdef0".to_owned(),
        name: "Rocky 8".to_owned(),
    });
    let output = client.send(create).await?;
    let image = output.streaming_image.ok_or("the response has no image")?;
    Ok(image.streaming_image_id.ok_or("the image has no id")?)
}

async fn wait_until_ready(client: &Client, studio_id: &str, image_id: &str) -> Outcome {
    let begun = Instant::now();
    let mut last = None;
    while last != Some(StreamingImageState::Ready) {
        if begun.elapsed() > Duration::from_secs(60) {
            return Err(format!("the image is still {last:?} after a minute").into());
        }
        if last.is_some() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let state = get(client, studio_id, image_id).await?.and_then(|image| image.state);
        if state != last {
            let shown = state.as_ref().map_or("no state".to_owned(), ToString::to_string);
            println!("{:>5.1} s  {shown}", begun.elapsed().as_secs_f64());
        }
        last = state;
    }
    println!();
    Ok(())
}

async fn get(client: &Client, studio_id: &str, image_id: &str) -> Outcome<Option<StreamingImage>> {
    let get = GetStreamingImage {
        studio_id: studio_id.to_owned(),
        streaming_image_id: image_id.to_owned(),
    };
    Ok(client.send(get).await?.streaming_image)
}

/// Updates an image, and shows the request and the image before and after the update.
async fn update_and_show(client: &Client, update: UpdateStreamingImage) -> Outcome {
    let before = get(client, &update.studio_id, &update.streaming_image_id).await?;
    let call = client.call(update);
    show::request(&call.preview().await?);
    let output = call.send().await?;
    show::image("before", before.as_ref());
    show::image("after", output.streaming_image.as_ref());
    Ok(())
}
