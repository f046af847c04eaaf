// AsyncClient: the operations of Bedrock Runtime on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_bidirectional_stream.h"
#include "outcrop/async_call.h"
#include "outcrop/bedrock_runtime/client.h"

namespace outcrop::bedrock_runtime {

struct ApplyGuardrailRequest;
struct ApplyGuardrailView;
struct ConverseRequest;
struct ConverseView;
struct CountTokensRequest;
struct CountTokensView;
struct GetAsyncInvokeRequest;
struct GetAsyncInvokeView;
struct InvokeGuardrailChecksRequest;
struct InvokeGuardrailChecksView;
struct InvokeModelRequest;
struct InvokeModelView;
struct InvokeModelWithBidirectionalStreamInput;
struct InvokeModelWithBidirectionalStreamOutputView;
struct InvokeModelWithBidirectionalStreamRequest;
struct InvokeModelWithBidirectionalStreamView;
struct ListAsyncInvokesRequest;
struct ListAsyncInvokesView;
struct StartAsyncInvokeRequest;
struct StartAsyncInvokeView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ApplyGuardrailRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ConverseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CountTokensRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAsyncInvokeRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_async_invoke_completed(const internal::AsyncTarget& target,
                                                                   const GetAsyncInvokeRequest& request,
                                                                   const WaitOptions<GetAsyncInvokeView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeGuardrailChecksRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAsyncInvokesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartAsyncInvokeRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await. Streams both ways at once are an AsyncBidirectionalStream, whose
/// events come in steps of their own.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<ApplyGuardrailRequest> Request = ApplyGuardrailRequest>
  AsyncCall<ApplyGuardrailView, internal::kAwaitable<Request>> apply_guardrail(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ApplyGuardrailRequest> Request = ApplyGuardrailRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ApplyGuardrailView, internal::kAwaitable<Request, Options>> apply_guardrail(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ApplyGuardrailView> Callback>
  void apply_guardrail(const ApplyGuardrailRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ApplyGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ConverseRequest> Request = ConverseRequest>
  AsyncCall<ConverseView, internal::kAwaitable<Request>> converse(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ConverseRequest> Request = ConverseRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ConverseView, internal::kAwaitable<Request, Options>> converse(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ConverseView> Callback>
  void converse(const ConverseRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ConverseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CountTokensRequest> Request = CountTokensRequest>
  AsyncCall<CountTokensView, internal::kAwaitable<Request>> count_tokens(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CountTokensRequest> Request = CountTokensRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CountTokensView, internal::kAwaitable<Request, Options>> count_tokens(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CountTokensView> Callback>
  void count_tokens(const CountTokensRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CountTokensView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAsyncInvokeRequest> Request = GetAsyncInvokeRequest>
  AsyncCall<GetAsyncInvokeView, internal::kAwaitable<Request>> get_async_invoke(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAsyncInvokeRequest> Request = GetAsyncInvokeRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAsyncInvokeView, internal::kAwaitable<Request, Options>> get_async_invoke(Request&& request,
                                                                                         Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAsyncInvokeView> Callback>
  void get_async_invoke(const GetAsyncInvokeRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetAsyncInvokeView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAsyncInvokeRequest> Request = GetAsyncInvokeRequest>
  AsyncCall<GetAsyncInvokeView, internal::kAwaitable<Request>> wait_until_async_invoke_completed(
      Request&& request) const {
    return prepare_wait_until_async_invoke_completed(target_, request, {});
  }
  template <internal::Is<GetAsyncInvokeRequest> Request = GetAsyncInvokeRequest,
            internal::Is<WaitOptions<GetAsyncInvokeView>> Options = WaitOptions<GetAsyncInvokeView>>
  AsyncCall<GetAsyncInvokeView, internal::kAwaitable<Request, Options>> wait_until_async_invoke_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_async_invoke_completed(target_, request, options);
  }
  template <AsyncCallback<GetAsyncInvokeView> Callback>
  void wait_until_async_invoke_completed(const GetAsyncInvokeRequest& request, Callback callback,
                                         const WaitOptions<GetAsyncInvokeView>& options = {}) const {
    AsyncCall<GetAsyncInvokeView>(prepare_wait_until_async_invoke_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<InvokeGuardrailChecksRequest> Request = InvokeGuardrailChecksRequest>
  AsyncCall<InvokeGuardrailChecksView, internal::kAwaitable<Request>> invoke_guardrail_checks(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeGuardrailChecksRequest> Request = InvokeGuardrailChecksRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeGuardrailChecksView, internal::kAwaitable<Request, Options>> invoke_guardrail_checks(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeGuardrailChecksView> Callback>
  void invoke_guardrail_checks(const InvokeGuardrailChecksRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<InvokeGuardrailChecksView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<InvokeModelRequest> Request = InvokeModelRequest>
  AsyncCall<InvokeModelView, internal::kAwaitable<Request>> invoke_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeModelRequest> Request = InvokeModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeModelView, internal::kAwaitable<Request, Options>> invoke_model(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeModelView> Callback>
  void invoke_model(const InvokeModelRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<InvokeModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAsyncInvokesRequest> Request = ListAsyncInvokesRequest>
  AsyncCall<ListAsyncInvokesView, internal::kAwaitable<Request>> list_async_invokes(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAsyncInvokesRequest> Request = ListAsyncInvokesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAsyncInvokesView, internal::kAwaitable<Request, Options>> list_async_invokes(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAsyncInvokesView> Callback>
  void list_async_invokes(const ListAsyncInvokesRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListAsyncInvokesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartAsyncInvokeRequest> Request = StartAsyncInvokeRequest>
  AsyncCall<StartAsyncInvokeView, internal::kAwaitable<Request>> start_async_invoke(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartAsyncInvokeRequest> Request = StartAsyncInvokeRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartAsyncInvokeView, internal::kAwaitable<Request, Options>> start_async_invoke(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartAsyncInvokeView> Callback>
  void start_async_invoke(const StartAsyncInvokeRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<StartAsyncInvokeView>(prepare(target_, request, options)).then(std::move(callback));
  }

  /// Begins at once, without waiting.
  AsyncBidirectionalStream<InvokeModelWithBidirectionalStreamView, InvokeModelWithBidirectionalStreamInput,
                           InvokeModelWithBidirectionalStreamOutputView>
  invoke_model_with_bidirectional_stream(const InvokeModelWithBidirectionalStreamRequest& request,
                                         const CallOptions& options = {}) const;

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_runtime
