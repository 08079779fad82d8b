//! A metric and an alarm: times and numbers there and back, and a code of the protocol that the service spoke
//! before.

use std::collections::BTreeMap;

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use crate::declarations::cloud_watch::{
    ComparisonOperator, DescribeAlarms, Dimension, GetDashboard, GetMetricStatistics,
    GetMetricStatisticsRequired, ListMetrics, MetricDatum, MetricDatumRequired, PutMetricAlarm,
    PutMetricAlarmRequired, PutMetricData, PutMetricDataRequired, StandardUnit, Statistic,
};

const NAMESPACE: &str = "tests/ü";

pub async fn run(client: Client) -> Result<(), Failed> {
    let at: Timestamp = "2024-01-02T03:04:05Z".parse()?;
    let data = [1.5, 2.25].map(|value| datum(at, value)).into();
    let put = PutMetricData {
        metric_data: Some(data),
        ..PutMetricDataRequired { namespace: NAMESPACE.to_owned() }.into()
    };
    client.send(put).await?;

    let list = ListMetrics { namespace: Some(NAMESPACE.to_owned()), ..Default::default() };
    let metrics = client.send(list).await?.metrics;
    let named: BTreeMap<_, _> =
        metrics.iter().map(|metric| (metric.metric_name.as_deref(), &metric.dimensions)).collect();
    assert_eq!(named, BTreeMap::from([(Some("latency"), &Some(vec![dimension()]))]));

    let read = GetMetricStatistics {
        statistics: Some(vec![Statistic::Sum, Statistic::Maximum]),
        ..GetMetricStatisticsRequired {
            namespace: NAMESPACE.to_owned(),
            metric_name: "latency".to_owned(),
            start_time: "2024-01-02T03:00:00Z".parse()?,
            end_time: "2024-01-02T04:00:00Z".parse()?,
            period: 3_600,
        }
        .into()
    };
    let points = client.send(read).await?.datapoints;
    let read: Vec<_> = points.iter().map(|point| (point.sum, point.maximum)).collect();
    assert_eq!(read, [(Some(3.75), Some(2.25))]);

    let alarm = PutMetricAlarm {
        alarm_description: Some("a & <b>".to_owned()),
        metric_name: Some("latency".to_owned()),
        namespace: Some(NAMESPACE.to_owned()),
        statistic: Some(Statistic::Average),
        period: Some(60),
        evaluation_periods: Some(2),
        threshold: Some(0.1),
        comparison_operator: Some(ComparisonOperator::GreaterThanThreshold),
        ..PutMetricAlarmRequired { alarm_name: "slow".to_owned() }.into()
    };
    client.send(alarm).await?;
    let alarms = client.send(DescribeAlarms::default()).await?.metric_alarms;
    let [alarm] = alarms.as_slice() else { return Err("not one alarm".into()) };
    assert_eq!(alarm.alarm_description.as_deref(), Some("a & <b>"));
    assert_eq!((alarm.threshold, alarm.period), (Some(0.1), Some(60)));

    let error = client.send(GetDashboard { dashboard_name: "gone".into() }).await.unwrap_err();
    assert_eq!((error.code(), error.status()), (Some("ResourceNotFound"), Some(404)), "{error}");
    Ok(())
}

fn dimension() -> Dimension {
    Dimension { name: "host".to_owned(), value: "a=b&c".to_owned() }
}

fn datum(at: Timestamp, value: f64) -> MetricDatum {
    MetricDatum {
        dimensions: Some(vec![dimension()]),
        timestamp: Some(at),
        value: Some(value),
        unit: Some(StandardUnit::Seconds),
        ..MetricDatumRequired { metric_name: "latency".to_owned() }.into()
    }
}
