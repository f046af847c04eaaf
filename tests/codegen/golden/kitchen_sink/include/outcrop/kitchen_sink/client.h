// Client of Example Kitchen. Include the operations that you call: outcrop/kitchen_sink/operations/*.h.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/map_view.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3, "outcrop/kitchen_sink was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::kitchen_sink {

class AsyncClient;
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
struct Events;
struct EventsView;
struct GetEverythingRequest;
struct GetEverythingView;
struct GetSpoonRequest;
struct GetSpoonView;
struct HostedRequest;
struct HostedView;
struct JarView;
struct ListByNumberRequest;
struct ListByNumberView;
struct ListJarsRequest;
struct ListJarsView;
struct ListNamesRequest;
struct ListNamesView;
struct ListNestedRequest;
struct ListNestedView;
struct ListenRequest;
struct ListenView;
struct PrefixedRequest;
struct PrefixedView;
struct PutEverythingRequest;
struct PutEverythingView;
struct TalkRequest;
struct TalkView;
struct UploadRequest;
struct UploadView;

/// Every trait and every kind of shape.
///
/// For the tests (https://example.com) of the generator.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
///
/// Not generated: pages of ListByNumber, because its tokens are not strings.
///
/// Not generated: waiter SmallJarsOnly of ListJars, because it has '[' in the path "jars[?size=='s']".
///
/// Not generated: streaming of what Upload sends, because its signature covers all of it: give it in memory or as
/// a MappedFile.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/kitchen_sink/async_client.h. `dispatcher` must outlive what is
  /// started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// #include <outcrop/kitchen_sink/operations/blob.h>
  /// GET /blob
  /// Errors: Busy 429.
  Response<BlobOperationView> blob(const BlobOperationRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/count_spoons.h>
  /// GET /spoons
  /// Errors: Busy 429.
  Response<CountSpoonsView> count_spoons(const CountSpoonsRequest& request, const CallOptions& options = {}) const;

  /// \deprecated Gone
  /// #include <outcrop/kitchen_sink/operations/delete.h>
  /// DELETE /
  /// Errors: Busy 429.
  [[deprecated("Gone")]] Response<DeleteView> delete_(const DeleteRequest& request,
                                                      const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/download.h>
  /// GET /files/{name}
  /// Errors: Busy 429, NotFound 404.
  ByteStream<DownloadView> download(const DownloadRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_blob.h>
  /// POST /echo/blob
  /// Errors: Busy 429.
  Response<EchoBlobView> echo_blob(const EchoBlobRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_document.h>
  /// POST /echo/document
  /// Errors: Busy 429.
  Response<EchoDocumentView> echo_document(const EchoDocumentRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_enum.h>
  /// POST /echo/enum
  /// Errors: Busy 429.
  Response<EchoEnumView> echo_enum(const EchoEnumRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_image.h>
  /// POST /echo/image
  /// Errors: Busy 429.
  Response<EchoImageView> echo_image(const EchoImageRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_json.h>
  /// POST /echo/json
  /// Errors: Busy 429.
  Response<EchoJsonView> echo_json(const EchoJsonRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_structure.h>
  /// POST /echo/structure
  /// Errors: Busy 429.
  Response<EchoStructureView> echo_structure(const EchoStructureRequest& request,
                                             const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_text.h>
  /// POST /echo/text
  /// Errors: Busy 429.
  Response<EchoTextView> echo_text(const EchoTextRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/echo_union.h>
  /// POST /echo/union
  /// Errors: Busy 429.
  Response<EchoUnionView> echo_union(const EchoUnionRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/get_everything.h>
  /// GET /everything
  /// Errors: Broken 500, Busy 429.
  Response<GetEverythingView> get_everything(const GetEverythingRequest& request,
                                             const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/get_spoon.h>
  /// GET /spoons/{spoonId}
  /// Errors: Busy 429, NotFound 404.
  Response<GetSpoonView> get_spoon(const GetSpoonRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/hosted.h>
  /// POST /hosted/{account}
  /// Errors: Busy 429.
  Response<HostedView> hosted(const HostedRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/list_by_number.h>
  /// GET /by-number
  /// Errors: Busy 429.
  Response<ListByNumberView> list_by_number(const ListByNumberRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/list_jars.h>
  /// GET /jars
  /// Errors: Busy 429.
  Response<ListJarsView> list_jars(const ListJarsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_jars, each asked for while the one before it is in use.
  Pages<ListJarsView> list_jars_pages(ListJarsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `jars` of each.
  Items<ListJarsView, JarView> list_jars_items(ListJarsRequest request, const CallOptions& options = {}) const;
  /// Waits until a jar is in the cellar.
  ///
  /// Calls list_jars until it answers with cellar, and returns that answer. broken ends the wait with the error
  /// WaiterFailed, which names the state. Pauses for 1 to 8 s; waits for 10 minutes at most.
  Response<ListJarsView> wait_until_cellar_stocked(const ListJarsRequest& request,
                                                   const WaitOptions<ListJarsView>& options = {}) const;
  /// Calls list_jars until it answers with what is JarsExist, and returns that answer. Pauses for 2 to 120 s; waits
  /// for 10 minutes at most.
  Response<ListJarsView> wait_until_jars_exist(const ListJarsRequest& request,
                                               const WaitOptions<ListJarsView>& options = {}) const;
  /// Calls list_jars until it answers with what is JarsGone, and returns that answer, which has no members where it
  /// is an error. Pauses for 2 to 120 s; waits for 10 minutes at most.
  Response<ListJarsView> wait_until_jars_gone(const ListJarsRequest& request,
                                              const WaitOptions<ListJarsView>& options = {}) const;
  /// Calls list_jars until it answers with what is PageTurned, and returns that answer. Pauses for 2 to 120 s;
  /// waits for 10 minutes at most.
  Response<ListJarsView> wait_until_page_turned(const ListJarsRequest& request,
                                                const WaitOptions<ListJarsView>& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/list_names.h>
  /// GET /names
  /// Errors: Busy 429.
  Response<ListNamesView> list_names(const ListNamesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_names, each asked for while the one before it is in use.
  Pages<ListNamesView> list_names_pages(ListNamesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `names` of each.
  Items<ListNamesView, std::string_view> list_names_items(ListNamesRequest request,
                                                          const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/list_nested.h>
  /// POST /nested
  /// Errors: Busy 429.
  Response<ListNestedView> list_nested(const ListNestedRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_nested, each asked for while the one before it is in use.
  Pages<ListNestedView> list_nested_pages(ListNestedRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `result->jars_by_name` of each.
  Items<ListNestedView, MapEntry<JarView>> list_nested_items(ListNestedRequest request,
                                                             const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/listen.h>
  /// POST /listen
  /// Errors: Busy 429.
  EventStream<ListenView, EventsView> listen(const ListenRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/prefixed.h>
  /// HEAD /prefixed
  /// Errors: Busy 429.
  Response<PrefixedView> prefixed(const PrefixedRequest& request, const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/put_everything.h>
  /// PUT /kitchens/{kitchen}/(l+)/{level}/{day}/{hot}/{path+}?verbose&mode=full
  /// Errors: Broken 500, Busy 429, NotFound 404.
  Response<PutEverythingView> put_everything(const PutEverythingRequest& request,
                                             const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/talk.h>
  /// POST /talk
  /// Errors: Busy 429.
  BidirectionalStream<TalkView, Events, EventsView> talk(const TalkRequest& request,
                                                         const CallOptions& options = {}) const;

  /// #include <outcrop/kitchen_sink/operations/upload.h>
  /// PUT /files/{name}
  /// Errors: Busy 429.
  Response<UploadView> upload(const UploadRequest& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::kitchen_sink
