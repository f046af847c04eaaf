// AsyncClient: the operations of Example Kitchen on a Dispatcher. Include the operations that you call as well.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/kitchen_sink/client.h"

namespace outcrop::kitchen_sink {

struct BlobOperationRequest;
struct BlobOperationView;
struct CountSpoonsRequest;
struct CountSpoonsView;
struct DeleteRequest;
struct DeleteView;
struct DownloadRequest;
struct DownloadView;
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
struct UploadRequest;
struct UploadView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BlobOperationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CountSpoonsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DownloadRequest& request,
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

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events.
/// Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not begun
/// (then, future, co_await). See outcrop/async_call.h. A cheap handle; the request may go as soon as the function
/// returns.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  AsyncCall<BlobOperationView> blob(const BlobOperationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<BlobOperationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void blob(const BlobOperationRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<BlobOperationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CountSpoonsView> count_spoons(const CountSpoonsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CountSpoonsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void count_spoons(const CountSpoonsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CountSpoonsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteView> delete_(const DeleteRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_(const DeleteRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DownloadView> download(const DownloadRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DownloadView>(prepare(target_, request, options));
  }
  template <class Callback>
  void download(const DownloadRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DownloadView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoBlobView> echo_blob(const EchoBlobRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoBlobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_blob(const EchoBlobRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoBlobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoDocumentView> echo_document(const EchoDocumentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoDocumentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_document(const EchoDocumentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoDocumentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoEnumView> echo_enum(const EchoEnumRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoEnumView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_enum(const EchoEnumRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoEnumView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoImageView> echo_image(const EchoImageRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoImageView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_image(const EchoImageRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoImageView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoJsonView> echo_json(const EchoJsonRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoJsonView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_json(const EchoJsonRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoJsonView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoStructureView> echo_structure(const EchoStructureRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<EchoStructureView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_structure(const EchoStructureRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoStructureView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoTextView> echo_text(const EchoTextRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoTextView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_text(const EchoTextRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoTextView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<EchoUnionView> echo_union(const EchoUnionRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<EchoUnionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void echo_union(const EchoUnionRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EchoUnionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetEverythingView> get_everything(const GetEverythingRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<GetEverythingView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_everything(const GetEverythingRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetEverythingView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetSpoonView> get_spoon(const GetSpoonRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetSpoonView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_spoon(const GetSpoonRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetSpoonView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<HostedView> hosted(const HostedRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<HostedView>(prepare(target_, request, options));
  }
  template <class Callback>
  void hosted(const HostedRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<HostedView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListByNumberView> list_by_number(const ListByNumberRequest& request,
                                             const CallOptions& options = {}) const {
    return AsyncCall<ListByNumberView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_by_number(const ListByNumberRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListByNumberView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListJarsView> list_jars(const ListJarsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListJarsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_jars(const ListJarsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListJarsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListNamesView> list_names(const ListNamesRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListNamesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_names(const ListNamesRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListNamesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListNestedView> list_nested(const ListNestedRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListNestedView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_nested(const ListNestedRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListNestedView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PrefixedView> prefixed(const PrefixedRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<PrefixedView>(prepare(target_, request, options));
  }
  template <class Callback>
  void prefixed(const PrefixedRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PrefixedView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutEverythingView> put_everything(const PutEverythingRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<PutEverythingView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_everything(const PutEverythingRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PutEverythingView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UploadView> upload(const UploadRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UploadView>(prepare(target_, request, options));
  }
  template <class Callback>
  void upload(const UploadRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UploadView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::kitchen_sink
