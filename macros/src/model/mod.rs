//! A declaration, validated: what each part means on the wire.

mod auth;
mod checksum;
mod constraints;
mod error;
mod event;
mod item;
mod kinds;
mod layout;
mod operation;
mod pages;
mod path;
mod service;
mod shape;

pub(crate) use auth::{ApiKeyPlace, Auth};
pub(crate) use aws_operation_words::{Method, TimestampFormat};
pub(crate) use checksum::{AlgorithmMember, Checksum};
pub(crate) use constraints::{Constraint, Constraints, Length, Range, Row};
pub(crate) use error::{ErrorEnum, ErrorShape, ErrorVariant, Retry};
pub(crate) use event::OfEvent;
pub(crate) use item::Item;
pub(crate) use kinds::Model;
pub(crate) use layout::{Layout, Layouts, Namespace, Root};
pub(crate) use operation::{Binding, Encoded, HostPart, Member, Operation, Place, Route};
pub(crate) use pages::{Expression, Items, MemberOfPages, PageToken, Pages, Step};
pub(crate) use path::{PathTemplate, Segment};
pub(crate) use service::{AccessPoint, ConstantHeader, Endpoint, EndpointVariant, Service};
pub(crate) use shape::{
    Directions, Field, Newtype, Output, Source, StringEnum, StringVariant, Structure, Union,
};
