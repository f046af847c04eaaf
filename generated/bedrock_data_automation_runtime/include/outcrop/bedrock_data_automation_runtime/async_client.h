// AsyncClient: the operations of Bedrock Data Automation Runtime on a Dispatcher. Include the operations that you call
// as well. Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock_data_automation_runtime/client.h"

namespace outcrop::bedrock_data_automation_runtime {

struct GetDataAutomationStatusRequest;
struct GetDataAutomationStatusView;
struct InvokeDataAutomationAsyncRequest;
struct InvokeDataAutomationAsyncView;
struct InvokeDataAutomationRequest;
struct InvokeDataAutomationView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataAutomationStatusRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_data_automation_succeeded(
    const internal::AsyncTarget& target, const GetDataAutomationStatusRequest& request,
    const WaitOptions<GetDataAutomationStatusView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeDataAutomationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeDataAutomationAsyncRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<GetDataAutomationStatusRequest> Request = GetDataAutomationStatusRequest>
  AsyncCall<GetDataAutomationStatusView, internal::kAwaitable<Request>> get_data_automation_status(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDataAutomationStatusRequest> Request = GetDataAutomationStatusRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDataAutomationStatusView, internal::kAwaitable<Request, Options>> get_data_automation_status(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationStatusView> Callback>
  void get_data_automation_status(const GetDataAutomationStatusRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<GetDataAutomationStatusView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetDataAutomationStatusRequest> Request = GetDataAutomationStatusRequest>
  AsyncCall<GetDataAutomationStatusView, internal::kAwaitable<Request>> wait_until_data_automation_succeeded(
      Request&& request) const {
    return prepare_wait_until_data_automation_succeeded(target_, request, {});
  }
  template <internal::Is<GetDataAutomationStatusRequest> Request = GetDataAutomationStatusRequest,
            internal::Is<WaitOptions<GetDataAutomationStatusView>> Options = WaitOptions<GetDataAutomationStatusView>>
  AsyncCall<GetDataAutomationStatusView, internal::kAwaitable<Request, Options>> wait_until_data_automation_succeeded(
      Request&& request, Options&& options) const {
    return prepare_wait_until_data_automation_succeeded(target_, request, options);
  }
  template <AsyncCallback<GetDataAutomationStatusView> Callback>
  void wait_until_data_automation_succeeded(const GetDataAutomationStatusRequest& request, Callback callback,
                                            const WaitOptions<GetDataAutomationStatusView>& options = {}) const {
    AsyncCall<GetDataAutomationStatusView>(prepare_wait_until_data_automation_succeeded(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<InvokeDataAutomationRequest> Request = InvokeDataAutomationRequest>
  AsyncCall<InvokeDataAutomationView, internal::kAwaitable<Request>> invoke_data_automation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeDataAutomationRequest> Request = InvokeDataAutomationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeDataAutomationView, internal::kAwaitable<Request, Options>> invoke_data_automation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeDataAutomationView> Callback>
  void invoke_data_automation(const InvokeDataAutomationRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<InvokeDataAutomationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<InvokeDataAutomationAsyncRequest> Request = InvokeDataAutomationAsyncRequest>
  AsyncCall<InvokeDataAutomationAsyncView, internal::kAwaitable<Request>> invoke_data_automation_async(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeDataAutomationAsyncRequest> Request = InvokeDataAutomationAsyncRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeDataAutomationAsyncView, internal::kAwaitable<Request, Options>> invoke_data_automation_async(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeDataAutomationAsyncView> Callback>
  void invoke_data_automation_async(const InvokeDataAutomationAsyncRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<InvokeDataAutomationAsyncView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request>> list_tags_for_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request, Options>> list_tags_for_resource(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListTagsForResourceView> Callback>
  void list_tags_for_resource(const ListTagsForResourceRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListTagsForResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<TagResourceRequest> Request = TagResourceRequest>
  AsyncCall<TagResourceView, internal::kAwaitable<Request>> tag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<TagResourceRequest> Request = TagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<TagResourceView, internal::kAwaitable<Request, Options>> tag_resource(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<TagResourceView> Callback>
  void tag_resource(const TagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<TagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request>> untag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request, Options>> untag_resource(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UntagResourceView> Callback>
  void untag_resource(const UntagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UntagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_data_automation_runtime
