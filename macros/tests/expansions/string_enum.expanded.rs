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
impl ::aws_operation::HttpText for State {
    fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed(::aws_operation::StringEnum::as_str(self))
    }
    fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(::aws_operation::StringEnum::from_value(text))
    }
}
impl ::aws_operation::__private_0_1_0::WriteValue for State {
    fn write<__W: ::aws_operation::__private_0_1_0::ValueWriter>(
        &self,
        _: &'static ::aws_operation::__private_0_1_0::Facts,
        to: __W,
    ) {
        ::aws_operation::__private_0_1_0::ValueWriter::text(
            to,
            ::aws_operation::StringEnum::as_str(self),
        );
    }
}
impl ::aws_operation::__private_0_1_0::ReadValue for State {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        _: &'static ::aws_operation::__private_0_1_0::Facts,
        from: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        ::aws_operation::__private_0_1_0::ValueReader::text(
            from,
            <Self as ::aws_operation::StringEnum>::from_value,
        )
    }
}
impl ::aws_operation::__private_0_1_0::DocumentValue for State {}
