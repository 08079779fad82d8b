impl ::aws_operation::Operation for ListThings {
    type Service = Things;
    type Output = ThingList;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("ListThings", "GET");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        ThingList,
    > {
        <ThingList as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        _: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::RestProtocol>::check(__aws::ByMethodAndPath::of(&*self).protocol());
        request.path("/things");
        <__aws::TypeOf<
            _,
        > as __aws::QueryMember>::bind(&self.max_results, "maxResults", request);
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.tags, "tag", request);
    }
}
impl ::aws_operation::OperationErrors for ListThings {
    type Error = ThingError;
}
