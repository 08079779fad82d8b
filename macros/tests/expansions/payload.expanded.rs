impl ::aws_operation::Operation for PutThing {
    type Service = ::aws_operation::__private::ServiceOfClient;
    type Output = PutThingOutput;
    const SPEC: &'static ::aws_operation::__private::OperationSpec = &::aws_operation::__private::OperationSpec::new::<
        Self,
    >("PutThing", "PUT");
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private::OutputReader<
        PutThingOutput,
    > {
        <PutThingOutput as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__B: ::aws_operation::__private::RequestBody>(
        &mut self,
        request: &mut ::aws_operation::__private::RequestBinder,
        body: &mut __B,
    ) {
        use ::aws_operation::__private as __aws;
        <__aws::TypeOf<_> as __aws::NoBytes>::check(__aws::Kind::of(&self.data).kind());
        <__aws::TypeOf<
            _,
        > as __aws::TakesJsonValue>::check(__aws::Form::of(&self.json).json_value());
        <__aws::TypeOf<
            _,
        > as __aws::TakesMediaType>::check(__aws::Form::of(&self.data).media_type());
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::check(
            __aws::InPayload(&self.data).value(),
            "data",
            0,
            64,
            request,
        );
        request.path("/things/");
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.name, "name", request);
        <__aws::TypeOf<
            _,
        > as __aws::EncodedHeaderMember>::bind(&self.json, "x-json", "json", request);
        let form = __aws::UnsetPayload::of(&self.data).form().media_type("text/csv");
        <__aws::TypeOf<
            _,
        > as __aws::PayloadMember>::bind(&mut self.data, "data", form, request, body);
    }
}
impl ::aws_operation::__private::ErrorsOfService for PutThing {}
impl ::aws_operation::Output for PutThingOutput {
    const STREAMS: bool = <Blob as ::aws_operation::__private::PayloadOutput>::STREAMS;
    fn read<__P: ::aws_operation::Protocol>(
        answer: &::aws_operation::__private::Answer<'_>,
    ) -> ::core::result::Result<Self, ::aws_operation::__private::ReadError> {
        use ::aws_operation::__private as __aws;
        let held_0 = <__aws::TypeOf<
            _,
        > as __aws::EncodedHeaderOutput>::read::<__aws::ReadError>("x-json", *answer)?;
        let kind_0 = __aws::Form::of(&held_0);
        let held_1 = <__aws::TypeOf<_> as __aws::PayloadOutput>::read::<__P>(*answer)?;
        let kind_1 = __aws::Kind::of(&held_1);
        let this = Self {
            json: held_0,
            status: <__aws::TypeOf<
                _,
            > as __aws::StatusOutput>::read::<__aws::ReadError>(*answer)?,
            data: held_1,
        };
        <__aws::TypeOf<_> as __aws::TakesJsonValue>::check(kind_0.json_value());
        <__aws::TypeOf<_> as __aws::NoBytes>::check(kind_1.kind());
        ::core::result::Result::Ok(this)
    }
}
