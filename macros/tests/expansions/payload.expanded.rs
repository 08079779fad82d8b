impl ::aws_operation::Operation for PutThing {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = PutThingOutput;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "PutThing",
        "PUT",
        "/things/{name}",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Member::new("name"),
                __aws::Member::new("json"),
                __aws::Member::with("data", &__aws::Facts::NONE.length(0, 64)),
            ]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Binding::Label,
                __aws::Binding::Header("x-json"),
                __aws::Binding::Payload,
            ]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        PutThingOutput,
    > {
        <PutThingOutput as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<
            _,
        > as __aws::TakesJsonValue>::check(__aws::Form::of(&self.json).json_value());
        <__aws::TypeOf<
            _,
        > as __aws::TakesMediaType>::check(__aws::Form::of(&self.data).media_type());
        <__aws::TypeOf<
            _,
        > as __aws::HasLength>::admit(__aws::Once(&self.data).in_payload());
        <__aws::TypeOf<_> as __aws::LabelValue>::bind(&self.name, 0, request);
        <__aws::TypeOf<
            _,
        > as __aws::EncodedHeaderMember>::bind(&self.json, 1, request.message());
        <__aws::TypeOf<
            _,
        > as __aws::PayloadMember>::bind::<
            __C,
        >(
            &mut self.data,
            2,
            ::core::option::Option::Some("text/csv"),
            request.message(),
        );
    }
}
impl ::aws_operation::Output for PutThingOutput {
    const BODY: ::aws_operation::__private_0_1_0::OutputBody = <Blob as ::aws_operation::__private_0_1_0::PayloadOutput<
        true,
    >>::BODY;
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        response: ::aws_operation::__private_0_1_0::Response<'_>,
        document: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        use ::aws_operation::__private_0_1_0 as __aws;
        let held_0 = <__aws::TypeOf<
            _,
        > as __aws::EncodedHeaderOutput<true>>::read("x-json", response)?;
        let form_0 = __aws::Form::of(&held_0);
        let this = Self {
            json: held_0,
            status: <__aws::TypeOf<_> as __aws::StatusOutput>::read(response)?,
            data: <__aws::TypeOf<
                _,
            > as __aws::PayloadOutput<true>>::read(response, document)?,
        };
        <__aws::TypeOf<_> as __aws::TakesJsonValue>::check(form_0.json_value());
        ::core::result::Result::Ok(this)
    }
}
impl ::aws_operation::__private_0_1_0::WriteOutput for PutThingOutput {
    const MEMBERS: &'static [::aws_operation::__private_0_1_0::Member] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[
            __aws::Member::new("json"),
            __aws::Member::new("status"),
            __aws::Member::new("data"),
        ]
    };
    const BINDINGS: &'static [::aws_operation::__private_0_1_0::Binding] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[
            __aws::Binding::Header("x-json"),
            __aws::Binding::Status,
            __aws::Binding::Payload,
        ]
    };
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        response: &mut ::aws_operation::__private_0_1_0::ResponseBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        __aws::Once(&self.json).bind_encoded_header(0, response);
        __aws::Once(&self.status).bind_status(1, response);
        __aws::Once(&mut self.data).bind_payload::<__C>(2, response);
    }
}
