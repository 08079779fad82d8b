//! Schedules: idempotency tokens, times, and real pages.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::scheduler::{
    CreateSchedule, CreateScheduleRequired, DeleteSchedule, DeleteScheduleRequired,
    FlexibleTimeWindow, FlexibleTimeWindowMode, GetSchedule, GetScheduleRequired, ListSchedules,
    RetryPolicy, ScheduleState, SchedulerError, Target, TargetRequired,
};

pub async fn run(client: Client) -> Result<(), Failed> {
    let start = "2031-02-03T04:05:06Z".parse()?;
    let names = ["five", "four", "one", "three", "two"];
    for name in names {
        let call = client.call(create(name, start));
        let token = call.idempotency_token().map(str::to_owned);
        assert_eq!(token.as_deref().map(str::len), Some(36));
        let (made, metadata) = call.send_with_metadata().await?;
        assert_eq!(metadata.idempotency_token, token);
        let arn = made.schedule_arn.ok_or("no ARN")?;
        assert!(arn.ends_with(&format!("/default/{name}")), "{arn}");
    }

    let read = client.send(get("three")).await?;
    assert_eq!(read.start_date, Some(start));
    assert_eq!(read.state, Some(ScheduleState::Disabled));
    assert_eq!(read.flexible_time_window, Some(window()));
    assert_eq!(read.target, Some(target()));

    let mut pages = Vec::new();
    let mut next_token = None;
    loop {
        let list = ListSchedules { max_results: Some(2), next_token, ..Default::default() };
        let page = client.send(list).await?;
        pages.push(page.schedules.into_iter().flat_map(|schedule| schedule.name).collect());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    let sizes: Vec<usize> = pages.iter().map(Vec::len).collect();
    let mut listed: Vec<String> = pages.concat();
    listed.sort();
    assert_eq!((sizes, listed), (vec![2, 2, 1], names.map(str::to_owned).to_vec()));

    // An error keeps the token too, here one of our own.
    let mut again = create("one", start);
    again.client_token = Some("mine".to_owned());
    let error = client.send(again).await.unwrap_err();
    let message = "Schedule one already exists.";
    refusal::check(&error, "CreateSchedule", "ConflictException", 400, message);
    assert_eq!(error.idempotency_token(), Some("mine"));

    let delete = DeleteSchedule::from(DeleteScheduleRequired { name: "one".to_owned() });
    let call = client.call(delete);
    let token = call.idempotency_token().ok_or("no token was filled in")?;
    let query = format!("clientToken={token}");
    assert_eq!(call.preview().await?.uri().query(), Some(&*query));
    call.send().await?;
    let error = client.send(get("one")).await.unwrap_err();
    let message = "Schedule one does not exist.";
    refusal::check(&error, "GetSchedule", "ResourceNotFoundException", 404, message);
    // moto spells the shape's only member, which the model requires, in lower case.
    let modeled = error.modeled();
    assert!(matches!(modeled, Some(SchedulerError::ResourceNotFoundException)), "{error:?}");
    Ok(())
}

fn create(name: &str, start: Timestamp) -> CreateSchedule {
    CreateSchedule {
        start_date: Some(start),
        state: Some(ScheduleState::Disabled),
        ..CreateScheduleRequired {
            name: name.to_owned(),
            schedule_expression: "rate(5 minutes)".to_owned(),
            target: target(),
            flexible_time_window: window(),
        }
        .into()
    }
}

fn target() -> Target {
    let retry_policy =
        RetryPolicy { maximum_event_age_in_seconds: Some(60), maximum_retry_attempts: Some(0) };
    Target {
        retry_policy: Some(retry_policy),
        ..TargetRequired {
            arn: "arn:aws:sqs:us-east-1:123456789012:work".to_owned(),
            role_arn: "arn:aws:iam::123456789012:role/scheduler".to_owned(),
        }
        .into()
    }
}

fn window() -> FlexibleTimeWindow {
    FlexibleTimeWindow {
        mode: FlexibleTimeWindowMode::Flexible,
        maximum_window_in_minutes: Some(15),
    }
}

fn get(name: &str) -> GetSchedule {
    GetSchedule::from(GetScheduleRequired { name: name.to_owned() })
}
