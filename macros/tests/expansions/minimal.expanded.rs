impl ::aws_operation::Operation for ListFunctions {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ::aws_operation::__private_0_1_0::Json;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >("ListFunctions", "GET", "/", &[], &[]);
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ::aws_operation::__private_0_1_0::Json,
    > {
        <::aws_operation::__private_0_1_0::Json as ::aws_operation::Output>::reader::<
            __P,
        >()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        _: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {}
}
