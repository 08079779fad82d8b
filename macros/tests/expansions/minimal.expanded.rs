impl ::aws_operation::Operation for ListFunctions {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = ::aws_operation::__private::Value;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("ListFunctions", "GET");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        ::aws_operation::__private::Value,
    > {
        <::aws_operation::__private::Value as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        request.path("/");
    }
}
impl ::aws_operation::__private::ErrorsOfService for ListFunctions {}
