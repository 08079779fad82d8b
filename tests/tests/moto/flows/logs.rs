//! A stream of events, whose times are milliseconds in a `long`.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::logs::{
    CloudWatchLogsError, CreateLogGroup, CreateLogGroupRequired, CreateLogStream, GetLogEvents,
    GetLogEventsRequired, InputLogEvent, PutLogEvents, PutLogEventsRequired,
};

const GROUP: &str = "/app/wörk";

pub async fn run(client: Client) -> Result<(), Failed> {
    let now = Timestamp::now().secs() * 1000 + 7;
    client.send(group()).await?;
    let stream =
        CreateLogStream { log_group_name: GROUP.to_owned(), log_stream_name: "a".to_owned() };
    client.send(stream).await?;

    let events = vec![
        InputLogEvent { timestamp: now - 1, message: "first\nline".to_owned() },
        InputLogEvent { timestamp: now, message: "\u{1f980}".to_owned() },
    ];
    let put = PutLogEvents::from(PutLogEventsRequired {
        log_group_name: GROUP.to_owned(),
        log_stream_name: "a".to_owned(),
        log_events: events.clone(),
    });
    let (put, metadata) = client.call(put).send_with_metadata().await?;
    assert_eq!((put.rejected_log_events_info, metadata.status), (None, 200));

    let read = client.send(get(GROUP)).await?.events;
    assert!(read.iter().all(|event| event.ingestion_time >= Some(now - 1007)), "{read:?}");
    let read = read
        .into_iter()
        .map(|event| Some(InputLogEvent { timestamp: event.timestamp?, message: event.message? }));
    assert_eq!(read.collect::<Option<Vec<_>>>(), Some(events));

    let error = client.send(get("/app/gone")).await.unwrap_err();
    let message = "The specified log group does not exist.";
    refusal::check(&error, "GetLogEvents", "ResourceNotFoundException", 400, message);
    assert_eq!(error.modeled(), Some(&CloudWatchLogsError::ResourceNotFoundException));

    let error = client.send(group()).await.unwrap_err();
    let message = "The specified log group already exists";
    refusal::check(&error, "CreateLogGroup", "ResourceAlreadyExistsException", 400, message);
    assert_eq!(error.modeled(), Some(&CloudWatchLogsError::ResourceAlreadyExistsException));
    Ok(())
}

fn group() -> CreateLogGroup {
    CreateLogGroup::from(CreateLogGroupRequired { log_group_name: GROUP.to_owned() })
}

fn get(group: &str) -> GetLogEvents {
    GetLogEvents {
        log_group_name: Some(group.to_owned()),
        start_from_head: Some(true),
        ..GetLogEventsRequired { log_stream_name: "a".to_owned() }.into()
    }
}
