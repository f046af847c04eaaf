// AsyncClient: the operations of Example Kitchen on a Dispatcher. Include the operations that you call as well.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_bidirectional_stream.h"
#include "outcrop/async_call.h"
#include "outcrop/kitchen_sink/client.h"

namespace outcrop::kitchen_sink {

struct BlobOperationRequest;
struct BlobOperationView;
struct CountSpoonsRequest;
struct CountSpoonsView;
struct DeleteRequest;
struct DeleteView;
struct EchoBlobRequest;
struct EchoBlobView;
struct EchoDocumentRequest;
struct EchoDocumentView;
struct EchoEnumRequest;
struct EchoEnumView;
struct EchoImageRequest;
struct EchoImageView;
struct EchoJsonRequest;
struct EchoJsonView;
struct EchoStructureRequest;
struct EchoStructureView;
struct EchoTextRequest;
struct EchoTextView;
struct EchoUnionRequest;
struct EchoUnionView;
struct Events;
struct EventsView;
struct GetEverythingRequest;
struct GetEverythingView;
struct GetSpoonRequest;
struct GetSpoonView;
struct HostedRequest;
struct HostedView;
struct ListByNumberRequest;
struct ListByNumberView;
struct ListJarsRequest;
struct ListJarsView;
struct ListNamesRequest;
struct ListNamesView;
struct ListNestedRequest;
struct ListNestedView;
struct PrefixedRequest;
struct PrefixedView;
struct PutEverythingRequest;
struct PutEverythingView;
struct TalkRequest;
struct TalkView;
struct UploadRequest;
struct UploadView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BlobOperationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CountSpoonsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoBlobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoDocumentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoEnumRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoImageRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoJsonRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoStructureRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoTextRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoUnionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEverythingRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetSpoonRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const HostedRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListByNumberRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListJarsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_cellar_stocked(const internal::AsyncTarget& target,
                                                           const ListJarsRequest& request,
                                                           const WaitOptions<ListJarsView>& options);
internal::PendingCallPtr prepare_wait_until_jars_exist(const internal::AsyncTarget& target,
                                                       const ListJarsRequest& request,
                                                       const WaitOptions<ListJarsView>& options);
internal::PendingCallPtr prepare_wait_until_jars_gone(const internal::AsyncTarget& target,
                                                      const ListJarsRequest& request,
                                                      const WaitOptions<ListJarsView>& options);
internal::PendingCallPtr prepare_wait_until_page_turned(const internal::AsyncTarget& target,
                                                        const ListJarsRequest& request,
                                                        const WaitOptions<ListJarsView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListNamesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListNestedRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PrefixedRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutEverythingRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UploadRequest& request,
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

  template <internal::Is<BlobOperationRequest> Request = BlobOperationRequest>
  AsyncCall<BlobOperationView, internal::kAwaitable<Request>> blob(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BlobOperationRequest> Request = BlobOperationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BlobOperationView, internal::kAwaitable<Request, Options>> blob(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BlobOperationView> Callback>
  void blob(const BlobOperationRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<BlobOperationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CountSpoonsRequest> Request = CountSpoonsRequest>
  AsyncCall<CountSpoonsView, internal::kAwaitable<Request>> count_spoons(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CountSpoonsRequest> Request = CountSpoonsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CountSpoonsView, internal::kAwaitable<Request, Options>> count_spoons(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CountSpoonsView> Callback>
  void count_spoons(const CountSpoonsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CountSpoonsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteRequest> Request = DeleteRequest>
  [[deprecated("Gone")]] AsyncCall<DeleteView, internal::kAwaitable<Request>> delete_(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteRequest> Request = DeleteRequest, internal::Is<CallOptions> Options = CallOptions>
  [[deprecated("Gone")]] AsyncCall<DeleteView, internal::kAwaitable<Request, Options>> delete_(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteView> Callback>
  [[deprecated("Gone")]] void delete_(const DeleteRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<DeleteView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoBlobRequest> Request = EchoBlobRequest>
  AsyncCall<EchoBlobView, internal::kAwaitable<Request>> echo_blob(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoBlobRequest> Request = EchoBlobRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoBlobView, internal::kAwaitable<Request, Options>> echo_blob(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoBlobView> Callback>
  void echo_blob(const EchoBlobRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoBlobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoDocumentRequest> Request = EchoDocumentRequest>
  AsyncCall<EchoDocumentView, internal::kAwaitable<Request>> echo_document(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoDocumentRequest> Request = EchoDocumentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoDocumentView, internal::kAwaitable<Request, Options>> echo_document(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoDocumentView> Callback>
  void echo_document(const EchoDocumentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoDocumentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoEnumRequest> Request = EchoEnumRequest>
  AsyncCall<EchoEnumView, internal::kAwaitable<Request>> echo_enum(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoEnumRequest> Request = EchoEnumRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoEnumView, internal::kAwaitable<Request, Options>> echo_enum(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoEnumView> Callback>
  void echo_enum(const EchoEnumRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoEnumView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoImageRequest> Request = EchoImageRequest>
  AsyncCall<EchoImageView, internal::kAwaitable<Request>> echo_image(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoImageRequest> Request = EchoImageRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoImageView, internal::kAwaitable<Request, Options>> echo_image(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoImageView> Callback>
  void echo_image(const EchoImageRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoImageView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoJsonRequest> Request = EchoJsonRequest>
  AsyncCall<EchoJsonView, internal::kAwaitable<Request>> echo_json(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoJsonRequest> Request = EchoJsonRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoJsonView, internal::kAwaitable<Request, Options>> echo_json(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoJsonView> Callback>
  void echo_json(const EchoJsonRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoJsonView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoStructureRequest> Request = EchoStructureRequest>
  AsyncCall<EchoStructureView, internal::kAwaitable<Request>> echo_structure(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoStructureRequest> Request = EchoStructureRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoStructureView, internal::kAwaitable<Request, Options>> echo_structure(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoStructureView> Callback>
  void echo_structure(const EchoStructureRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoStructureView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoTextRequest> Request = EchoTextRequest>
  AsyncCall<EchoTextView, internal::kAwaitable<Request>> echo_text(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoTextRequest> Request = EchoTextRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoTextView, internal::kAwaitable<Request, Options>> echo_text(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoTextView> Callback>
  void echo_text(const EchoTextRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoTextView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EchoUnionRequest> Request = EchoUnionRequest>
  AsyncCall<EchoUnionView, internal::kAwaitable<Request>> echo_union(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EchoUnionRequest> Request = EchoUnionRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EchoUnionView, internal::kAwaitable<Request, Options>> echo_union(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EchoUnionView> Callback>
  void echo_union(const EchoUnionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoUnionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetEverythingRequest> Request = GetEverythingRequest>
  AsyncCall<GetEverythingView, internal::kAwaitable<Request>> get_everything(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetEverythingRequest> Request = GetEverythingRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetEverythingView, internal::kAwaitable<Request, Options>> get_everything(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetEverythingView> Callback>
  void get_everything(const GetEverythingRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetEverythingView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetSpoonRequest> Request = GetSpoonRequest>
  AsyncCall<GetSpoonView, internal::kAwaitable<Request>> get_spoon(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetSpoonRequest> Request = GetSpoonRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetSpoonView, internal::kAwaitable<Request, Options>> get_spoon(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetSpoonView> Callback>
  void get_spoon(const GetSpoonRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetSpoonView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<HostedRequest> Request = HostedRequest>
  AsyncCall<HostedView, internal::kAwaitable<Request>> hosted(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<HostedRequest> Request = HostedRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<HostedView, internal::kAwaitable<Request, Options>> hosted(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<HostedView> Callback>
  void hosted(const HostedRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<HostedView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListByNumberRequest> Request = ListByNumberRequest>
  AsyncCall<ListByNumberView, internal::kAwaitable<Request>> list_by_number(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListByNumberRequest> Request = ListByNumberRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListByNumberView, internal::kAwaitable<Request, Options>> list_by_number(Request&& request,
                                                                                     Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListByNumberView> Callback>
  void list_by_number(const ListByNumberRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListByNumberView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListJarsRequest> Request = ListJarsRequest>
  AsyncCall<ListJarsView, internal::kAwaitable<Request>> list_jars(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListJarsView, internal::kAwaitable<Request, Options>> list_jars(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListJarsView> Callback>
  void list_jars(const ListJarsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListJarsView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest>
  AsyncCall<ListJarsView, internal::kAwaitable<Request>> wait_until_cellar_stocked(Request&& request) const {
    return prepare_wait_until_cellar_stocked(target_, request, {});
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest,
            internal::Is<WaitOptions<ListJarsView>> Options = WaitOptions<ListJarsView>>
  AsyncCall<ListJarsView, internal::kAwaitable<Request, Options>> wait_until_cellar_stocked(Request&& request,
                                                                                            Options&& options) const {
    return prepare_wait_until_cellar_stocked(target_, request, options);
  }
  template <AsyncCallback<ListJarsView> Callback>
  void wait_until_cellar_stocked(const ListJarsRequest& request, Callback callback,
                                 const WaitOptions<ListJarsView>& options = {}) const {
    AsyncCall<ListJarsView>(prepare_wait_until_cellar_stocked(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest>
  AsyncCall<ListJarsView, internal::kAwaitable<Request>> wait_until_jars_exist(Request&& request) const {
    return prepare_wait_until_jars_exist(target_, request, {});
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest,
            internal::Is<WaitOptions<ListJarsView>> Options = WaitOptions<ListJarsView>>
  AsyncCall<ListJarsView, internal::kAwaitable<Request, Options>> wait_until_jars_exist(Request&& request,
                                                                                        Options&& options) const {
    return prepare_wait_until_jars_exist(target_, request, options);
  }
  template <AsyncCallback<ListJarsView> Callback>
  void wait_until_jars_exist(const ListJarsRequest& request, Callback callback,
                             const WaitOptions<ListJarsView>& options = {}) const {
    AsyncCall<ListJarsView>(prepare_wait_until_jars_exist(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest>
  AsyncCall<ListJarsView, internal::kAwaitable<Request>> wait_until_jars_gone(Request&& request) const {
    return prepare_wait_until_jars_gone(target_, request, {});
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest,
            internal::Is<WaitOptions<ListJarsView>> Options = WaitOptions<ListJarsView>>
  AsyncCall<ListJarsView, internal::kAwaitable<Request, Options>> wait_until_jars_gone(Request&& request,
                                                                                       Options&& options) const {
    return prepare_wait_until_jars_gone(target_, request, options);
  }
  template <AsyncCallback<ListJarsView> Callback>
  void wait_until_jars_gone(const ListJarsRequest& request, Callback callback,
                            const WaitOptions<ListJarsView>& options = {}) const {
    AsyncCall<ListJarsView>(prepare_wait_until_jars_gone(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest>
  AsyncCall<ListJarsView, internal::kAwaitable<Request>> wait_until_page_turned(Request&& request) const {
    return prepare_wait_until_page_turned(target_, request, {});
  }
  template <internal::Is<ListJarsRequest> Request = ListJarsRequest,
            internal::Is<WaitOptions<ListJarsView>> Options = WaitOptions<ListJarsView>>
  AsyncCall<ListJarsView, internal::kAwaitable<Request, Options>> wait_until_page_turned(Request&& request,
                                                                                         Options&& options) const {
    return prepare_wait_until_page_turned(target_, request, options);
  }
  template <AsyncCallback<ListJarsView> Callback>
  void wait_until_page_turned(const ListJarsRequest& request, Callback callback,
                              const WaitOptions<ListJarsView>& options = {}) const {
    AsyncCall<ListJarsView>(prepare_wait_until_page_turned(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListNamesRequest> Request = ListNamesRequest>
  AsyncCall<ListNamesView, internal::kAwaitable<Request>> list_names(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListNamesRequest> Request = ListNamesRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListNamesView, internal::kAwaitable<Request, Options>> list_names(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListNamesView> Callback>
  void list_names(const ListNamesRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListNamesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListNestedRequest> Request = ListNestedRequest>
  AsyncCall<ListNestedView, internal::kAwaitable<Request>> list_nested(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListNestedRequest> Request = ListNestedRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListNestedView, internal::kAwaitable<Request, Options>> list_nested(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListNestedView> Callback>
  void list_nested(const ListNestedRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListNestedView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PrefixedRequest> Request = PrefixedRequest>
  AsyncCall<PrefixedView, internal::kAwaitable<Request>> prefixed(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PrefixedRequest> Request = PrefixedRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PrefixedView, internal::kAwaitable<Request, Options>> prefixed(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PrefixedView> Callback>
  void prefixed(const PrefixedRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PrefixedView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PutEverythingRequest> Request = PutEverythingRequest>
  AsyncCall<PutEverythingView, internal::kAwaitable<Request>> put_everything(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutEverythingRequest> Request = PutEverythingRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutEverythingView, internal::kAwaitable<Request, Options>> put_everything(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutEverythingView> Callback>
  void put_everything(const PutEverythingRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PutEverythingView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UploadRequest> Request = UploadRequest>
  AsyncCall<UploadView, internal::kAwaitable<Request>> upload(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UploadRequest> Request = UploadRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UploadView, internal::kAwaitable<Request, Options>> upload(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UploadView> Callback>
  void upload(const UploadRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UploadView>(prepare(target_, request, options)).then(std::move(callback));
  }

  /// Begins at once, without waiting.
  AsyncBidirectionalStream<TalkView, Events, EventsView> talk(const TalkRequest& request,
                                                              const CallOptions& options = {}) const;

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::kitchen_sink
