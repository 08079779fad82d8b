impl ::aws_operation::Service for Iam {
    type Protocol = RestJson1;
    type Error = IamError;
    const SPEC: &'static ::aws_operation::__private::ServiceSpec = &::aws_operation::__private::ServiceSpec::new::<
        Self,
    >("IAM", "iam", "iam")
        .errors(<IamError as ::aws_operation::OperationError>::SHAPES)
        .signing_region("us-east-1")
        .endpoint("https://iam.amazonaws.com");
    fn read_error<__P: ::aws_operation::Protocol>(
        shape: ::core::primitive::usize,
        answer: &::aws_operation::__private::ErrorAnswer<'_, __P>,
    ) -> ::core::result::Result<Self::Error, ::aws_operation::__private::ReadError> {
        <IamError as ::aws_operation::OperationError>::read(shape, answer)
    }
}
