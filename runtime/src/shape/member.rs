//! What a declaration says about members, in one const table for each shape that is used for writing
//! and reading.

use super::layout::{Layout, Namespace};
use super::range::{Range, RangeNumber};
use crate::value::TimestampFormat;

/// A member: its name on the wire, and what its keys say of it.
#[derive(Debug)]
pub struct Member {
    name: &'static str,
    facts: &'static Facts,
}

impl Member {
    /// A member of which nothing is said except its name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, facts: NO_FACTS }
    }

    /// A member of which these facts are said.
    pub const fn with(name: &'static str, facts: &'static Facts) -> Self {
        Self { name, facts }
    }

    /// The name on the wire. The macros refuse names that JSON would have to escape.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What its keys say of it.
    pub const fn facts(&self) -> &'static Facts {
        self.facts
    }

    /// The index of the first member from `expected` on that `is_it`, or else of the first before. Members
    /// mostly come in the order of their declaration.
    pub(crate) fn index_of(
        members: &[Self],
        expected: usize,
        is_it: impl Fn(&Self) -> bool,
    ) -> Option<usize> {
        let (before, after) = members.split_at_checked(expected)?;
        let later = after.iter().position(&is_it).map(|index| expected + index);
        later.or_else(|| before.iter().position(is_it))
    }
}

/// What keys say of a member, of the items of a list, or of the values of a map.
#[derive(Debug)]
pub struct Facts {
    timestamp: Option<TimestampFormat>,
    /// The least and the greatest length.
    length: Option<(u64, u64)>,
    range: Option<Range>,
    each: Option<&'static Self>,
    layout: Option<&'static Layout>,
    is_sensitive: bool,
    /// Whether it is not in the document of its event.
    of_event: Option<OfEvent>,
}

/// Where a member of an event is that is not in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OfEvent {
    Header,
    Payload,
}

/// The facts of a member of which nothing is said.
static NOTHING: Facts = Facts::NONE;
pub(crate) const NO_FACTS: &Facts = &NOTHING;

impl Facts {
    /// Nothing.
    pub const NONE: Self = Self {
        timestamp: None,
        length: None,
        range: None,
        each: None,
        layout: None,
        is_sensitive: false,
        of_event: None,
    };

    /// Timestamps are RFC 3339.
    pub const fn date_time(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::DateTime);
        self
    }

    /// Timestamps are HTTP dates.
    pub const fn http_date(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::HttpDate);
        self
    }

    /// Timestamps are seconds since 1970.
    pub const fn epoch_seconds(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::EpochSeconds);
        self
    }

    /// Smithy's [`length`](https://smithy.io/2.0/spec/constraint-traits.html#length-trait) trait.
    pub const fn length(mut self, min: u64, max: u64) -> Self {
        self.length = Some((min, max));
        self
    }

    /// Smithy's [`range`](https://smithy.io/2.0/spec/constraint-traits.html#range-trait) trait, its
    /// least number a whole one.
    pub const fn min(self, min: i128) -> Self {
        self.bounded(Some(RangeNumber::Whole(min)), None)
    }

    /// As [`Facts::min`], a float.
    pub const fn min_float(self, min: f64) -> Self {
        self.bounded(Some(RangeNumber::Float(min)), None)
    }

    /// As [`Facts::min`], the greatest number.
    pub const fn max(self, max: i128) -> Self {
        self.bounded(None, Some(RangeNumber::Whole(max)))
    }

    /// As [`Facts::max`], a float.
    pub const fn max_float(self, max: f64) -> Self {
        self.bounded(None, Some(RangeNumber::Float(max)))
    }

    const fn bounded(mut self, min: Option<RangeNumber>, max: Option<RangeNumber>) -> Self {
        let mut range = match self.range {
            Some(range) => range,
            None => Range { min: None, max: None },
        };
        if min.is_some() {
            range.min = min;
        }
        if max.is_some() {
            range.max = max;
        }
        self.range = Some(range);
        self
    }

    /// The facts of the items.
    pub const fn each(mut self, each: &'static Self) -> Self {
        self.each = Some(each);
        self
    }

    /// Where it stands in XML and in forms.
    pub const fn layout(mut self, layout: &'static Layout) -> Self {
        self.layout = Some(layout);
        self
    }

    /// Smithy's [`sensitive`](https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait)
    /// trait: errors show nothing of what is in it.
    pub const fn sensitive(mut self) -> Self {
        self.is_sensitive = true;
        self
    }

    /// Smithy's [`eventHeader`](https://smithy.io/2.0/spec/streaming.html#eventheader-trait) trait.
    pub const fn event_header(mut self) -> Self {
        self.of_event = Some(OfEvent::Header);
        self
    }

    /// Smithy's [`eventPayload`](https://smithy.io/2.0/spec/streaming.html#eventpayload-trait) trait.
    pub const fn event_payload(mut self) -> Self {
        self.of_event = Some(OfEvent::Payload);
        self
    }

    pub(crate) fn is_event_header(&self) -> bool {
        self.of_event == Some(OfEvent::Header)
    }

    pub(crate) fn is_event_payload(&self) -> bool {
        self.of_event == Some(OfEvent::Payload)
    }

    pub(crate) fn is_sensitive(&self) -> bool {
        self.is_sensitive
    }

    /// How timestamps are written, if the member says so.
    pub(crate) fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.timestamp
    }

    /// Whether its text is percent-encoded, in a header or in a document that says so.
    pub(crate) fn is_url_encoded(&self) -> bool {
        self.layout.is_some_and(|layout| layout.url_encoded)
    }

    pub(crate) fn length_bounds(&self) -> Option<(u64, u64)> {
        self.length
    }

    pub(crate) fn range(&self) -> Option<Range> {
        self.range
    }

    /// The facts of the items of a list or of the values of a map. A format of timestamps is said of
    /// all that are in the member, however deep the lists are.
    pub(crate) fn items(&'static self) -> &'static Self {
        match self.each {
            Some(each) => each,
            None if self.timestamp.is_some() && self.length.is_none() && self.layout.is_none() => {
                self
            }
            None => NO_FACTS,
        }
    }
}

/// How it stands in XML and in forms.
#[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "only XML and forms have layouts"))]
impl Facts {
    pub(crate) fn is_flattened(&self) -> bool {
        self.layout.is_some_and(|layout| layout.flattened)
    }

    pub(crate) fn names_root(&self) -> bool {
        self.layout.is_some_and(|layout| layout.names_root)
    }

    pub(crate) fn is_attribute(&self) -> bool {
        self.layout.is_some_and(|layout| layout.attribute)
    }

    pub(crate) fn namespace(&self) -> Option<Namespace> {
        self.layout.and_then(|layout| layout.namespace)
    }

    /// What the elements of a list's items are called.
    pub(crate) fn member_name(&self) -> Option<&'static str> {
        self.layout.and_then(|layout| layout.member_name)
    }

    /// What the elements of a map's keys are called.
    pub(crate) fn key_name(&self) -> &'static str {
        self.layout.and_then(|layout| layout.key_name).unwrap_or("key")
    }

    /// What it is called in a form of ec2Query, if the declaration says so.
    pub(crate) fn query_name(&self) -> Option<&'static str> {
        self.layout.and_then(|layout| layout.query_name)
    }

    /// What the elements of a map's values are called.
    pub(crate) fn value_name(&self) -> &'static str {
        self.layout.and_then(|layout| layout.value_name).unwrap_or("value")
    }
}
