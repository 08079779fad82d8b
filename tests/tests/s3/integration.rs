//! `object_store`'s own tests of a store.

use aws_operation_examples::s3_store::S3Store;
use libtest_mimic::{Completion, Failed};
use object_store::Error;
use object_store::integration::{
    copy_if_not_exists, copy_rename_nonexistent_object, get_nonexistent_object, get_opts,
    list_paginated, list_uses_directories_correctly, list_with_delimiter,
    list_with_offset_exclusivity, multipart, multipart_out_of_order,
    multipart_put_part_out_of_order, multipart_race_condition, multipart_with_opts,
    put_get_attributes, put_get_delete_list, put_opts, rename_and_copy, stream_get,
};

use crate::place::{Kind, Place};

/// One function of the suite.
#[derive(Clone, Copy)]
pub struct Test {
    pub name: &'static str,
    run: for<'s> fn(&'s S3Store) -> Running<'s>,
    /// The servers that do not pass it, and what they do otherwise.
    unfit: &'static [(Kind, &'static str)],
}

type Running<'s> = std::pin::Pin<Box<dyn Future<Output = ()> + 's>>;

macro_rules! tests {
    ($($name:ident: |$store:ident| $run:expr $(, $kind:ident: $why:literal)*;)*) => {
        /// All of the suite, except `response_extensions`: it tests the crate's own HTTP client.
        pub const TESTS: &[Test] = &[$(Test {
            name: stringify!($name),
            run: |$store| Box::pin(async move { $run; }),
            unfit: &[$((Kind::$kind, $why)),*],
        }),*];
    };
}

tests! {
    copy_if_not_exists: |store| copy_if_not_exists(store).await, Rclone: "it does not copy parts";
    copy_rename_nonexistent_object: |store| copy_rename_nonexistent_object(store).await;
    get_nonexistent_object: |store| {
        let error = get_nonexistent_object(store, None).await.unwrap_err();
        assert!(matches!(error, Error::NotFound { .. }), "{error}");
    };
    get_opts: |store| get_opts(store).await, Rclone: "it ignores If-Unmodified-Since";
    list_paginated: |store| list_paginated(store, store).await;
    list_uses_directories_correctly: |store| list_uses_directories_correctly(store).await;
    list_with_delimiter: |store| list_with_delimiter(store).await;
    list_with_offset_exclusivity: |store| list_with_offset_exclusivity(store).await;
    multipart: |store| multipart(store, store).await;
    multipart_out_of_order: |store| multipart_out_of_order(store).await;
    multipart_put_part_out_of_order: |store| multipart_put_part_out_of_order(store, store).await;
    multipart_race_condition: |store| multipart_race_condition(store, true).await;
    multipart_with_opts: |store| multipart_with_opts(store, store).await;
    put_get_attributes: |store| put_get_attributes(store).await;
    put_get_delete_list: |store| put_get_delete_list(store).await, Rclone: "it refuses a range of the last bytes that is longer than the object";
    put_opts: |store| put_opts(store, true).await,
        Moto: "it loses concurrent writes", Rclone: "it ignores If-None-Match";
    rename_and_copy: |store| rename_and_copy(store).await;
    stream_get: |store| stream_get(store).await;
}

impl Test {
    /// Runs it in a bucket of its own.
    pub async fn run(self, place: Place) -> Result<Completion, Failed> {
        if let Some((_, why)) = self.unfit.iter().find(|(kind, _)| *kind == place.kind) {
            return Ok(Completion::ignored_with(*why));
        }
        let bucket = self.name.replace('_', "-");
        let client = place.bucket(&bucket).await?;
        (self.run)(&S3Store::new(client, &bucket)).await;
        Ok(Completion::Completed)
    }
}
