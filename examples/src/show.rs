//! Prints requests, images and errors in a readable form.

use std::fmt::Debug;

use aws_operation::Error;

use crate::nimble::StreamingImage;

/// Prints a request as it is sent, but only the harmless part of a header that is marked sensitive.
pub fn request<B: AsRef<[u8]>>(request: &http::Request<B>) {
    println!("{} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        let text = String::from_utf8_lossy(value.as_bytes());
        let harmless = text.split("Signature=").next().filter(|before| before.len() < text.len());
        match (value.is_sensitive(), harmless) {
            (false, _) => println!("{name}: {text}"),
            (true, Some(before)) => println!("{name}: {before}Signature=<hidden>"),
            (true, None) => println!("{name}: <hidden>"),
        }
    }
    println!("\n{}\n", String::from_utf8_lossy(request.body().as_ref()));
}

/// Prints the most interesting members of an image.
pub fn image(when: &str, image: Option<&StreamingImage>) {
    let Some(image) = image else {
        println!("{when}: no image\n");
        return;
    };
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
    let state = image.state.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
    println!("{when}: {}", text(&image.streaming_image_id));
    println!("  name         {}", text(&image.name));
    println!("  description  {}", text(&image.description));
    println!("  state        {state}\n");
}

/// Prints an error's message, and the details that a program can get from it.
pub fn error<E: Debug>(error: &Error<E>) {
    println!("{error}\n");
    println!("  code        {}", error.code().unwrap_or("none"));
    println!("  status      {}", error.status().map_or("none".to_owned(), |s| s.to_string()));
    println!("  request id  {}", error.request_id().unwrap_or("none"));
    println!("  attempts    {}", error.attempts());
    println!("  token       {}", error.idempotency_token().unwrap_or("none"));
    println!("  modeled     {:?}\n", error.modeled());
}
