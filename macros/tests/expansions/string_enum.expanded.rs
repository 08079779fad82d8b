impl ::aws_operation::StringEnum for State {
    fn as_str(&self) -> &::core::primitive::str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Ready => "OK",
            Self::Unknown(value) => value,
        }
    }
    fn from_value(value: &::core::primitive::str) -> Self {
        match value {
            "IN_PROGRESS" => Self::InProgress,
            "OK" => Self::Ready,
            _ => Self::Unknown(::core::convert::From::from(value)),
        }
    }
}
impl ::core::fmt::Display for State {
    fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        formatter.pad(::aws_operation::StringEnum::as_str(self))
    }
}
impl ::core::convert::From<&::core::primitive::str> for State {
    fn from(value: &::core::primitive::str) -> Self {
        ::aws_operation::StringEnum::from_value(value)
    }
}
impl ::aws_operation::__private::HttpText for State {
    fn write_text(
        &self,
        _: ::aws_operation::__private::TimestampFormat,
        text: &mut ::aws_operation::__private::String,
    ) {
        text.push_str(::aws_operation::StringEnum::as_str(self));
    }
    fn read_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(::aws_operation::StringEnum::from_value(text))
    }
}
impl ::aws_operation::__private::Serialize for State {
    fn serialize<__S: ::aws_operation::__private::Serializer>(
        &self,
        serializer: __S,
    ) -> ::core::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(::aws_operation::StringEnum::as_str(self))
    }
}
impl<'de> ::aws_operation::__private::Deserialize<'de> for State {
    fn deserialize<__D: ::aws_operation::__private::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::core::result::Result<Self, __D::Error> {
        ::aws_operation::__private::read_string_enum(deserializer)
    }
}
