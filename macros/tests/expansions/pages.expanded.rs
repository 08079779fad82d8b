impl ::aws_operation::Operation for ListThings {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ListThingsOutput;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "ListThings",
        "GET",
        "/things",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Member::new("nextToken"),
                __aws::Member::new("maxResults"),
                __aws::Member::new("clientToken"),
            ]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[
                __aws::Binding::Query("nextToken"),
                __aws::Binding::Query("maxResults"),
                __aws::Binding::Query("clientToken"),
            ]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ListThingsOutput,
    > {
        <ListThingsOutput as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        let token_client_token = <__aws::TypeOf<
            _,
        > as __aws::IdempotencyToken>::fill(&mut self.client_token, request);
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.next_token, 0, request);
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.max_results, 1, request);
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(token_client_token, 2, request);
    }
}
impl ::aws_operation::pages::Paged for ListThings {
    type Token = String;
    const REPEATED_TOKEN_ENDS: bool = true;
    fn token(&self) -> ::core::option::Option<Self::Token> {
        ::core::clone::Clone::clone(&self.next_token)
    }
    fn set_token(&mut self, token: Self::Token) {
        self.next_token = ::core::option::Option::Some(token);
    }
    fn next_token(page: &Self::Output) -> ::core::option::Option<Self::Token> {
        use ::aws_operation::__private_0_1_0 as __aws;
        #[allow(unused_imports)]
        use __aws::pages::PlainReference as _;
        let _ = &page.things;
        if !__aws::pages::is_true(__aws::pages::Held(&page.is_truncated).get()) {
            return ::core::option::Option::None;
        }
        __aws::pages::filled::<String, _>(__aws::pages::Held(&page.next_token).get())
            .or_else(|| __aws::pages::filled::<
                String,
                _,
            >(
                __aws::pages::Held(&page.things)
                    .get()
                    .and_then(|at| at.last())
                    .and_then(|at| __aws::pages::Held(&at.id).get()),
            ))
    }
    fn lacks_idempotency_token(&self) -> ::core::primitive::bool {
        self.client_token.is_none()
    }
    fn clear_idempotency_token(&mut self) {
        self.client_token = ::core::option::Option::None;
    }
}
impl ::aws_operation::pages::SizedPages for ListThings {
    fn set_page_size(&mut self, size: ::core::primitive::u32) {
        use ::aws_operation::__private_0_1_0 as __aws;
        self.max_results = __aws::pages::PageSize::of(size);
    }
}
impl<__T> ::aws_operation::pages::PagedItems<__T> for ListThings
where
    ListThingsOutput: ::aws_operation::__private_0_1_0::pages::Listed<
        17994675985386273268,
        __T,
    >,
{
    fn items(page: Self::Output) -> ::std::vec::Vec<__T> {
        <ListThingsOutput as ::aws_operation::__private_0_1_0::pages::Listed<
            17994675985386273268,
            __T,
        >>::into_list(page)
    }
}
impl ::aws_operation::Output for ListThingsOutput {
    fn read<__R: ::aws_operation::__private_0_1_0::ValueReader>(
        _: ::aws_operation::__private_0_1_0::Response<'_>,
        document: __R,
    ) -> ::core::result::Result<Self, ::aws_operation::ReadError> {
        use ::aws_operation::__private_0_1_0 as __aws;
        let mut from = __aws::ValueReader::structure(
            document,
            <Self as __aws::WriteOutput>::MEMBERS,
        )?;
        let mut slot_0 = ::core::option::Option::None;
        let mut slot_1 = ::core::option::Option::None;
        let mut slot_2 = ::core::option::Option::None;
        while let ::core::option::Option::Some(member) = __aws::MemberReader::next(
            &mut from,
        )? {
            match member {
                0 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut slot_0, &mut from)?
                }
                1 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut slot_1, &mut from)?
                }
                2 => {
                    <__aws::TypeOf<
                        _,
                    > as __aws::DocumentValue>::read_member(&mut slot_2, &mut from)?
                }
                _ => {}
            }
        }
        ::core::result::Result::Ok(Self {
            things: <__aws::TypeOf<_> as __aws::DocumentValue>::take(slot_0, "things")?,
            is_truncated: <__aws::TypeOf<
                _,
            > as __aws::DocumentValue>::take(slot_1, "isTruncated")?,
            next_token: <__aws::TypeOf<
                _,
            > as __aws::DocumentValue>::take(slot_2, "nextToken")?,
        })
    }
}
impl ::aws_operation::__private_0_1_0::WriteOutput for ListThingsOutput {
    const MEMBERS: &'static [::aws_operation::__private_0_1_0::Member] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[
            __aws::Member::new("things"),
            __aws::Member::new("isTruncated"),
            __aws::Member::new("nextToken"),
        ]
    };
    const BINDINGS: &'static [::aws_operation::__private_0_1_0::Binding] = {
        use ::aws_operation::__private_0_1_0 as __aws;
        &[__aws::Binding::Body, __aws::Binding::Body, __aws::Binding::Body]
    };
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        _: &mut ::aws_operation::__private_0_1_0::ResponseBinder,
    ) {}
    fn write_members<__W: ::aws_operation::__private_0_1_0::MemberWriter>(
        &self,
        to: &mut __W,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        __aws::Once(&self.things).write_member(0, to);
        __aws::Once(&self.is_truncated).write_member(1, to);
        __aws::Once(&self.next_token).write_member(2, to);
    }
}
impl<__T> ::aws_operation::__private_0_1_0::pages::Listed<17994675985386273268, __T>
for ListThingsOutput
where
    Vec<Thing>: ::aws_operation::__private_0_1_0::pages::PageList<__T>,
{
    fn into_list(self) -> ::std::vec::Vec<__T> {
        ::aws_operation::__private_0_1_0::pages::PageList::into_items(self.things)
    }
}
impl ::aws_operation::Operation for ListParts {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ListPartsOutput;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "ListParts",
        "GET",
        "/parts",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("key"), __aws::Member::new("id")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Query("key"), __aws::Binding::Query("id")]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ListPartsOutput,
    > {
        <ListPartsOutput as ::aws_operation::Output>::reader::<__P>()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.key, 0, request);
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.id, 1, request);
    }
}
impl ::aws_operation::pages::Paged for ListParts {
    type Token = (::core::option::Option<String>, ::core::option::Option<i32>);
    fn token(&self) -> ::core::option::Option<Self::Token> {
        ::aws_operation::__private_0_1_0::pages::Parts::whole((
            ::core::clone::Clone::clone(&self.key),
            ::core::clone::Clone::clone(&self.id),
        ))
    }
    fn set_token(&mut self, token: Self::Token) {
        self.key = token.0;
        self.id = token.1;
    }
    fn next_token(page: &Self::Output) -> ::core::option::Option<Self::Token> {
        use ::aws_operation::__private_0_1_0 as __aws;
        #[allow(unused_imports)]
        use __aws::pages::PlainReference as _;
        __aws::pages::Parts::whole((
            __aws::pages::filled::<
                String,
                _,
            >(
                __aws::pages::Held(&page.list)
                    .get()
                    .and_then(|at| __aws::pages::Held(&at.key).get()),
            ),
            __aws::pages::filled::<
                i32,
                _,
            >(
                __aws::pages::Held(&page.list)
                    .get()
                    .and_then(|at| __aws::pages::Held(&at.id).get()),
            ),
        ))
    }
}
impl ::aws_operation::pages::PagedItems<Part> for ListParts {
    fn items(page: Self::Output) -> ::std::vec::Vec<Part> {
        use ::aws_operation::__private_0_1_0 as __aws;
        #[allow(unused_imports)]
        use __aws::pages::PlainMember as _;
        __aws::pages::items::<
            Part,
            _,
        >(
            __aws::pages::Held(page.list)
                .take()
                .and_then(|at| __aws::pages::Held(at.parts).take()),
        )
    }
}
impl ::aws_operation::Operation for ListValues {
    type Service = ::aws_operation::__private_0_1_0::ServiceOfClient;
    type Output = ::aws_operation::__private_0_1_0::Json;
    type Errors<__S: ::aws_operation::Service> = __S::Error;
    const SPEC: &'static ::aws_operation::__private_0_1_0::OperationSpec = &::aws_operation::__private_0_1_0::OperationSpec::rest::<
        Self,
    >(
        "ListValues",
        "GET",
        "/values",
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Member::new("next")]
        },
        {
            use ::aws_operation::__private_0_1_0 as __aws;
            &[__aws::Binding::Query("next")]
        },
    );
    fn output_reader<__P: ::aws_operation::Protocol>() -> ::aws_operation::__private_0_1_0::OutputReader<
        ::aws_operation::__private_0_1_0::Json,
    > {
        <::aws_operation::__private_0_1_0::Json as ::aws_operation::Output>::reader::<
            __P,
        >()
    }
    fn bind<__C: ::aws_operation::__private_0_1_0::Codec>(
        &mut self,
        request: &mut ::aws_operation::__private_0_1_0::RequestBinder,
    ) {
        use ::aws_operation::__private_0_1_0 as __aws;
        <__aws::TypeOf<_> as __aws::QueryMember>::bind(&self.next, 0, request);
    }
}
impl ::aws_operation::pages::Paged for ListValues {
    type Token = String;
    fn token(&self) -> ::core::option::Option<Self::Token> {
        ::core::clone::Clone::clone(&self.next)
    }
    fn set_token(&mut self, token: Self::Token) {
        self.next = ::core::option::Option::Some(token);
    }
    fn next_token(page: &Self::Output) -> ::core::option::Option<Self::Token> {
        use ::aws_operation::__private_0_1_0 as __aws;
        #[allow(unused_imports)]
        use __aws::pages::PlainReference as _;
        __aws::json_pages::token::<String>(__aws::json_pages::at(page, &["next"]))
    }
}
impl ::aws_operation::pages::PagedItems<::aws_operation::__private_0_1_0::Json>
for ListValues {
    fn items(
        page: Self::Output,
    ) -> ::std::vec::Vec<::aws_operation::__private_0_1_0::Json> {
        ::aws_operation::__private_0_1_0::json_pages::items(page, &["values"])
    }
}
