//! Writes values as AWS's JSON.
//!
//! A member that is `None` is left out, as Smithy's structures have it; in a list or a map it is
//! `null`. Bytes become base64, and floats without digits Smithy's strings.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Error as _, Serialize, Serializer};

use super::compound::Compound;
use super::probe;
use crate::error::{InvalidMember, Segment, path_text};
use crate::value::{TIMESTAMP_ANNOUNCED, Timestamp, TimestampFormat};

pub(super) type Error = serde_json::Error;

/// The text so far, where in the document it is, and what in it cannot be sent.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) text: Vec<u8>,
    pub(super) path: Vec<Segment>,
    pub(super) invalid: Vec<InvalidMember>,
    pub(super) checks_constraints: bool,
    /// How the timestamps of the member that is being written are.
    pub(super) timestamps: TimestampFormat,
}

/// How a timestamp is written where its member says nothing: that of a structure inside another
/// member too.
pub(super) const USUAL: TimestampFormat = TimestampFormat::EpochSeconds;

/// What a small document has room in.
const USUAL_DOCUMENT: usize = 128;

/// From here on it matters how much memory a text takes.
const LARGE: usize = 1 << 16;

impl Writer {
    pub(super) fn new(checks_constraints: bool) -> Self {
        Self {
            text: Vec::new(),
            path: Vec::new(),
            invalid: Vec::new(),
            checks_constraints,
            timestamps: USUAL,
        }
    }

    /// Begins a document of members.
    pub(super) fn open_document(&mut self) {
        self.text.reserve(USUAL_DOCUMENT);
        self.text.push(b'{');
    }

    /// Ends it.
    pub(super) fn close_document(&mut self) {
        self.text.push(b'}');
    }

    /// What was written, and what in it cannot be sent.
    pub(super) fn finish(self) -> (Vec<u8>, Vec<InvalidMember>) {
        (self.text, self.invalid)
    }

    /// The value of the member `name` as a document of its own.
    pub(super) fn whole_document<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.path.push(Segment::Member(name.into()));
        let written = value.serialize(&mut *self);
        self.note(written);
    }

    /// One member of the document; one that cannot be written is noted.
    pub(super) fn document_member<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
        empty: &mut bool,
    ) {
        let written = self.member(name, value, empty);
        self.note(written);
    }

    /// Notes why a member could not be written, and is ready for the next.
    fn note(&mut self, written: Result<(), Error>) {
        if let Err(error) = written {
            // The path still ends where the error arose.
            let path = path_text(&self.path);
            self.invalid.push(InvalidMember::new(path, format!("cannot be written: {error}")));
            self.timestamps = USUAL;
        }
        self.path.clear();
    }

    /// One member of an object. On an error the path is left as it is, to say where.
    pub(super) fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
        empty: &mut bool,
    ) -> Result<(), Error> {
        if probe::is_none(value) {
            return Ok(());
        }
        self.comma(empty);
        self.scalar(name)?;
        self.text.push(b':');
        self.path.push(Segment::Member(name.into()));
        value.serialize(&mut *self)?;
        self.path.pop();
        Ok(())
    }

    pub(super) fn comma(&mut self, empty: &mut bool) {
        if !std::mem::take(empty) {
            self.text.push(b',');
        }
    }

    /// Room for a large text and what ends the document after it, whose quote would double the memory
    /// otherwise.
    fn make_room(&mut self, length: usize) {
        if length > LARGE {
            self.text.reserve(length + USUAL_DOCUMENT);
        }
    }

    /// What serde_json writes as it should be.
    pub(super) fn scalar<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        serde_json::to_writer(&mut self.text, value)
    }

    fn timestamp<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let text = serde_json::to_value(value)?;
        let time = text.as_str().and_then(|text| text.parse::<Timestamp>().ok());
        let time = time.ok_or_else(|| Error::custom("no timestamp"))?;
        match self.timestamps {
            TimestampFormat::EpochSeconds => self.scalar(&time.epoch_seconds()),
            format => self.scalar(&time.format(format)),
        }
    }

    /// `{"variant":`, for enums of other crates; serde calls it externally tagged.
    fn tag(&mut self, variant: &'static str) -> Result<(), Error> {
        self.text.push(b'{');
        self.scalar(variant)?;
        self.text.push(b':');
        self.path.push(Segment::Member(variant.into()));
        Ok(())
    }
}

/// Scalars that serde_json writes as they should be.
macro_rules! scalars {
    ($($method:ident: $ty:ty)*) => {$(
        fn $method(self, value: $ty) -> Result<(), Error> {
            self.scalar(&value)
        }
    )*};
}

/// Floats, with Smithy's names for what has no digits.
macro_rules! floats {
    ($($method:ident: $ty:ty)*) => {$(
        fn $method(self, value: $ty) -> Result<(), Error> {
            if value.is_nan() {
                self.scalar("NaN")
            } else if value.is_infinite() {
                self.scalar(if value.is_sign_positive() { "Infinity" } else { "-Infinity" })
            } else {
                self.scalar(&value)
            }
        }
    )*};
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'a>;
    type SerializeTuple = Compound<'a>;
    type SerializeTupleStruct = Compound<'a>;
    type SerializeTupleVariant = Compound<'a>;
    type SerializeMap = Compound<'a>;
    type SerializeStruct = Compound<'a>;
    type SerializeStructVariant = Compound<'a>;

    scalars! {
        serialize_bool: bool serialize_i8: i8 serialize_i16: i16 serialize_i32: i32
        serialize_i64: i64 serialize_i128: i128 serialize_u8: u8 serialize_u16: u16
        serialize_u32: u32 serialize_u64: u64 serialize_u128: u128 serialize_char: char
    }
    floats! { serialize_f32: f32 serialize_f64: f64 }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.make_room(text.len());
        self.scalar(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        // Nothing in base64 needs escaping.
        let text = STANDARD.encode(bytes);
        self.make_room(text.len());
        self.text.push(b'"');
        self.text.extend_from_slice(text.as_bytes());
        self.text.push(b'"');
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.text.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.scalar(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        if name == TIMESTAMP_ANNOUNCED {
            return self.timestamp(value);
        }
        self.announced(name, value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.tag(variant)?;
        value.serialize(&mut *self)?;
        self.path.pop();
        self.text.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Compound<'a>, Error> {
        Ok(Compound::new(self, "[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Compound<'a>, Error> {
        Ok(Compound::new(self, "[", "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Compound<'a>, Error> {
        Ok(Compound::new(self, "[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'a>, Error> {
        self.tag(variant)?;
        Ok(Compound::new(self, "[", "]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Compound<'a>, Error> {
        Ok(Compound::new(self, "{", "}"))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Compound<'a>, Error> {
        if name.starts_with("$serde_json::private::") {
            return Ok(Compound::verbatim(self));
        }
        Ok(Compound::structure(self, "{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'a>, Error> {
        self.tag(variant)?;
        Ok(Compound::structure(self, "{", "}}"))
    }
}
