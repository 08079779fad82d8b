impl ::aws_operation::OperationError for ThingError {
    const SHAPES: &'static [::aws_operation::__private_0_1_0::ErrorShape] = &[
        ::aws_operation::__private_0_1_0::ErrorShape::new("NotFound").status(404),
        ::aws_operation::__private_0_1_0::ErrorShape::new("Busy")
            .status(429)
            .throttling(),
    ];
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        shape: ::core::primitive::usize,
        response: ::aws_operation::__private_0_1_0::Response<'_>,
        document: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        use ::aws_operation::__private_0_1_0 as __aws;
        match shape {
            0 => {
                ::core::result::Result::Ok(
                    Self::NotFound(
                        <__aws::TypeOf<
                            _,
                        > as __aws::ErrorMember<true>>::read(response, document)?,
                    ),
                )
            }
            1 => ::core::result::Result::Ok(Self::TooBusy),
            _ => ::core::result::Result::Err(::aws_operation::ReadError::no_such_shape()),
        }
    }
}
impl ::aws_operation::__private_0_1_0::WriteError for ThingError {
    fn write<__W: ::aws_operation::__private_0_1_0::ErrorWriter>(
        self,
        to: __W,
    ) -> __W::Written {
        match self {
            Self::NotFound(shape) => {
                ::aws_operation::__private_0_1_0::Once(shape).error(0, to)
            }
            Self::TooBusy { .. } => {
                ::aws_operation::__private_0_1_0::ErrorWriter::error(to, 1, ())
            }
        }
    }
}
