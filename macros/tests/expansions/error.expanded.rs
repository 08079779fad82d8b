impl ::aws_operation::OperationError for ThingError {
    const SHAPES: &'static [::aws_operation::__private::ErrorShape] = &[
        ::aws_operation::__private::ErrorShape::new("NotFound").status(404),
        ::aws_operation::__private::ErrorShape::new("Busy").status(429).throttling(),
    ];
    fn read<__P: ::aws_operation::Protocol>(
        shape: ::core::primitive::usize,
        answer: &::aws_operation::__private::ErrorAnswer<'_, __P>,
    ) -> ::core::result::Result<Self, ::aws_operation::__private::ReadError> {
        use ::aws_operation::__private as __aws;
        match shape {
            0 => {
                ::core::result::Result::Ok(
                    Self::NotFound(
                        <__aws::TypeOf<_> as __aws::ErrorMember>::read(answer)?,
                    ),
                )
            }
            1 => ::core::result::Result::Ok(Self::TooBusy),
            _ => ::core::result::Result::Err(answer.no_such_shape()),
        }
    }
}
