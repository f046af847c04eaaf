// AsyncClient: the operations of Bedrock Runtime on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

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
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeGuardrailChecksRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAsyncInvokesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartAsyncInvokeRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events.
/// Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not begun
/// (then, future, co_await). See outcrop/async_call.h. A cheap handle; the request may go as soon as the function
/// returns.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  AsyncCall<ApplyGuardrailView> apply_guardrail(const ApplyGuardrailRequest& request,
                                                const CallOptions& options = {}) const {
    return AsyncCall<ApplyGuardrailView>(prepare(target_, request, options));
  }
  template <class Callback>
  void apply_guardrail(const ApplyGuardrailRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ApplyGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ConverseView> converse(const ConverseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ConverseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void converse(const ConverseRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ConverseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CountTokensView> count_tokens(const CountTokensRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CountTokensView>(prepare(target_, request, options));
  }
  template <class Callback>
  void count_tokens(const CountTokensRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CountTokensView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAsyncInvokeView> get_async_invoke(const GetAsyncInvokeRequest& request,
                                                 const CallOptions& options = {}) const {
    return AsyncCall<GetAsyncInvokeView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_async_invoke(const GetAsyncInvokeRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetAsyncInvokeView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<InvokeGuardrailChecksView> invoke_guardrail_checks(const InvokeGuardrailChecksRequest& request,
                                                               const CallOptions& options = {}) const {
    return AsyncCall<InvokeGuardrailChecksView>(prepare(target_, request, options));
  }
  template <class Callback>
  void invoke_guardrail_checks(const InvokeGuardrailChecksRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<InvokeGuardrailChecksView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<InvokeModelView> invoke_model(const InvokeModelRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<InvokeModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void invoke_model(const InvokeModelRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<InvokeModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAsyncInvokesView> list_async_invokes(const ListAsyncInvokesRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<ListAsyncInvokesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_async_invokes(const ListAsyncInvokesRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListAsyncInvokesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StartAsyncInvokeView> start_async_invoke(const StartAsyncInvokeRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<StartAsyncInvokeView>(prepare(target_, request, options));
  }
  template <class Callback>
  void start_async_invoke(const StartAsyncInvokeRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<StartAsyncInvokeView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_runtime
