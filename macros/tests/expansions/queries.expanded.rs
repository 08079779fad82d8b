impl ::aws_operation::Operation for ListThings {
    type Service = Things;
    type Output = ThingList;
    type Errors<__S: ::aws_operation::Service> = ThingError;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "ListThings",
        "GET",
        "/things",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("maxResults"), __aws::Member::new("tags")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Query("maxResults"), __aws::Binding::Query("tag")]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ThingList,
    > {
        <ThingList as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::Once(&*self).protocol());
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.max_results, 0, request);
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.tags, 1, request);
    }
}
