// Operation: one operation of a service as a command, whatever its types. Tables of these are generated from the
// models.
#pragma once

#include <outcrop/bidirectional_stream.h>
#include <outcrop/byte_stream.h>
#include <outcrop/call_options.h>
#include <outcrop/client_config.h>
#include <outcrop/dispatcher.h>
#include <outcrop/effective_config.h>
#include <outcrop/error.h>
#include <outcrop/event_stream.h>
#include <outcrop/pages.h>
#include <outcrop/parallel_items.h>
#include <outcrop/response.h>
#include <outcrop/wait_options.h>

#include <functional>
#include <future>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "command/fields.h"
#include "command/header_members.h"

namespace outcrop::cli {

/// A member of a request as an option.
struct Parameter {
  Field field;
  std::string_view option;  ///< "creation-time-after"
  std::string_view help;
};

/// What came back from one call; valid while the callback runs.
struct Answer {
  const Error* error{};  ///< null: success
  std::string_view body{};
  const void* view{};  ///< what HeaderMember reads; null of an error
  std::string_view request_id{};
  int http_status{};
  int attempts{};
};

/// False: no more pages.
using OnAnswer = std::function<bool(const Answer&)>;

/// A page that came back, and the places in its list of the items that are to be listed: pages of slices overlap. None
/// of an error. False: no more.
using OnSlicePage = std::function<bool(const Answer&, std::span<const std::size_t> items)>;

/// What a stream gives: first its opening, then its events, or an error in the place of either. False: no more.
using OnEvent = std::function<bool(const Answer&, const RawEvent* event)>;

/// What a stream of bytes gives: first its opening, which has a view, then pieces, or an error in the place of either.
/// False: no more.
using OnPiece = std::function<bool(const Answer&, std::string_view piece)>;

/// Waits for the next event to send, and reads it into `*event`, which is of the union `shape`. False: there is none
/// any more. Called by a thread of its own.
using NextEvent = std::function<bool(void* event, const Shape& shape)>;

/// Starts calls of one client on a dispatcher. `on_answer` runs once for each, in the dispatcher's thread; the request
/// may go as soon as the function returns.
using StartCall =
    std::function<void(const void* request, const CallOptions& options, std::function<void(const Answer&)> on_answer)>;

/// What a paginated operation has beside.
struct Listing {
  std::string_view input_token;   ///< member of the request that takes the token
  std::string_view limit;         ///< member of the request that limits a page; may be empty
  std::string_view output_token;  ///< JSON member of the answer
  void (*pages)(const ClientConfig& config, const void* request, const CallOptions& options, const OnAnswer& on_page);
  // Where the listing can be cut into slices of time: the members of the request that bound it, the JSON member of an
  // item, and the call. Else empty.
  std::string_view after{};
  std::string_view before{};
  std::string_view time{};
  void (*parallel)(const ClientConfig& config, const void* request, const CallOptions& options, int lanes,
                   const OnSlicePage& on_page){};
};

struct Wait;

struct Operation {
  std::string_view name;     ///< "ListEvaluationJobs"
  std::string_view command;  ///< "list-evaluation-jobs"
  std::string_view help;
  std::string_view reference;  ///< address of its page in the API reference; may be empty
  std::span<const Parameter> parameters;
  std::shared_ptr<void> (*make_request)();
  /// These two are null where the answer is a stream of events or bytes.
  void (*call)(const ClientConfig& config, const void* request, const CallOptions& options,
               const OnAnswer& on_answer){};
  StartCall (*start)(const ClientConfig& config, Dispatcher& dispatcher){};
  void (*stream)(const ClientConfig& config, const void* request, const CallOptions& options,
                 const OnEvent& on_event){};
  /// In place of `stream` where the request is a stream too: events are sent until there are none any more. `over` is
  /// called once the answer has ended, and ends a wait for the next event. Throws what `next` throws.
  void (*both_ways)(const ClientConfig& config, const void* request, const CallOptions& options, const NextEvent& next,
                    const std::function<void()>& over, const OnEvent& on_event){};
  bool answers_with_events() const { return stream || both_ways; }
  void (*bytes)(const ClientConfig& config, const void* request, const CallOptions& options, const OnPiece& on_piece){};
  std::string_view sample{};      ///< an answer as JSON, to see what is in one; empty of a stream
  std::string_view event_text{};  ///< where in an event the text is that a person reads; may be empty
  bool event_text_is_blob{};
  bool is_blob{};                             ///< the answer's body is bytes of someone else's format
  std::span<const HeaderMember> headers{};    ///< members of the answer beside its body
  std::string_view items{};                   ///< JSON member of the answer that is the list asked for; may be empty
  std::span<const std::string_view> times{};  ///< names of members that are times, wherever in the answer
  const Listing* listing{};
  const Wait* wait{};  ///< what follows it (command/wait.h); may be null
};

struct Service {
  std::string_view command;  ///< "bedrock"
  std::string_view title;
  EffectiveService settings;  ///< what of its settings is its own
  std::span<const Operation* const> operations;
};

namespace detail {

template <class View>
Answer answer_of(const Response<View>& response) {
  return {.error = response ? nullptr : &response.error(),
          .body = response.raw_body(),
          .view = response ? &*response : nullptr,
          .request_id = response.request_id(),
          .http_status = response.http_status(),
          .attempts = response.attempts()};
}

template <class Client, class Request, class View>
struct MethodTypes {
  using client = Client;
  using request = Request;
  using view = View;
};
template <class Client, class Request, class View>
MethodTypes<Client, Request, View> types_of(Response<View> (Client::*)(const Request&, const CallOptions&) const);
template <class Client, class Request, class View, class Event>
MethodTypes<Client, Request, View> types_of(EventStream<View, Event> (Client::*)(const Request&, const CallOptions&)
                                                const);
template <class Client, class Request, class View>
MethodTypes<Client, Request, View> types_of(Response<View> (Client::*)(const Request&, const WaitOptions<View>&) const);
template <class Client, class Request, class View>
MethodTypes<Client, Request, View> types_of(ByteStream<View> (Client::*)(const Request&, const CallOptions&) const);
template <class Client, class Request, class View, class Input>
struct ConversationTypes : MethodTypes<Client, Request, View> {
  using input = Input;
};
template <class Client, class Request, class View, class Input, class Event>
ConversationTypes<Client, Request, View, Input> types_of(
    BidirectionalStream<View, Input, Event> (Client::*)(const Request&, const CallOptions&) const);

}  // namespace detail

template <auto Method>
using RequestOf = typename decltype(detail::types_of(Method))::request;

template <auto Method>
std::shared_ptr<void> make_request() {
  return std::make_shared<RequestOf<Method>>();
}

template <auto Method>
void call_method(const ClientConfig& config, const void* request, const CallOptions& options,
                 const OnAnswer& on_answer) {
  const typename decltype(detail::types_of(Method))::client client(config);
  const auto response = (client.*Method)(*static_cast<const RequestOf<Method>*>(request), options);
  on_answer(detail::answer_of(response));
}

template <auto Method>
void call_stream(const ClientConfig& config, const void* request, const CallOptions& options, const OnEvent& on_event) {
  const typename decltype(detail::types_of(Method))::client client(config);
  auto stream = (client.*Method)(*static_cast<const RequestOf<Method>*>(request), options);
  if (!on_event(detail::answer_of(stream.response()), nullptr) || !stream.response()) return;
  for (const auto& event : stream) {
    const RawEvent raw = stream.raw_event();
    if (!on_event({.error = event ? nullptr : &event.error()}, event ? &raw : nullptr)) return;
  }
}

template <auto Method>
void call_bytes(const ClientConfig& config, const void* request, const CallOptions& options, const OnPiece& on_piece) {
  const typename decltype(detail::types_of(Method))::client client(config);
  auto stream = (client.*Method)(*static_cast<const RequestOf<Method>*>(request), options);
  if (!on_piece(detail::answer_of(stream.response()), {}) || !stream.response()) return;
  for (const auto& piece : stream)
    if (!on_piece({.error = piece ? nullptr : &piece.error()}, piece ? *piece : std::string_view())) return;
}

template <auto Method>
void call_both_ways(const ClientConfig& config, const void* request, const CallOptions& options, const NextEvent& next,
                    const std::function<void()>& over, const OnEvent& on_event) {
  const typename decltype(detail::types_of(Method))::client client(config);
  using Input = typename decltype(detail::types_of(Method))::input;
  auto stream = (client.*Method)(*static_cast<const RequestOf<Method>*>(request), options);
  using Stream = decltype(stream);
  std::future<void> sender = std::async(std::launch::async, [&] {
    const auto finish = [](auto* s) { s->finish(); };  // whatever ends it
    const std::unique_ptr<Stream, decltype(finish)> finished(&stream, finish);
    for (Input event{}; next(&event, fields_of(static_cast<const Input*>(nullptr))); event = {})
      if (stream.send(event)) return;  // the answer's last element says why
  });
  auto end = [&over](auto* s) {
    s->close();
    over();
  };
  // Also where `on_event` throws: `sender` waits for its thread, which waits for the next event.
  std::unique_ptr<Stream, decltype(end)> answered(&stream, end);
  if (on_event(detail::answer_of(stream.response()), nullptr) && stream.response()) {
    for (const auto& event : stream) {
      const RawEvent raw = stream.raw_event();
      if (!on_event({.error = event ? nullptr : &event.error()}, event ? &raw : nullptr)) break;
    }
  }
  answered.reset();
  sender.get();
}

/// `Method` as AsyncClient has it, with a callback.
template <auto Method>
using AsyncMethod = void (decltype(std::declval<typename decltype(detail::types_of(Method))::client>().async(
    std::declval<Dispatcher&>()))::*)(
    const RequestOf<Method>&, std::function<void(const Response<typename decltype(detail::types_of(Method))::view>&)>,
    const CallOptions&) const;

template <auto Method, AsyncMethod<Method> Start>
StartCall start_calls(const ClientConfig& config, Dispatcher& dispatcher) {
  const typename decltype(detail::types_of(Method))::client client(config);
  return [async = client.async(dispatcher)](const void* request, const CallOptions& options,
                                            std::function<void(const Answer&)> on_answer) {
    (async.*Start)(
        *static_cast<const RequestOf<Method>*>(request),
        [on_answer = std::move(on_answer)](const auto& response) { on_answer(detail::answer_of(response)); }, options);
  };
}

/// `PagesMethod` is the `..._pages` of `Method`.
template <auto Method, auto PagesMethod>
void call_pages(const ClientConfig& config, const void* request, const CallOptions& options, const OnAnswer& on_page) {
  const typename decltype(detail::types_of(Method))::client client(config);
  for (const auto& page : (client.*PagesMethod)(*static_cast<const RequestOf<Method>*>(request), options))
    if (!on_page(detail::answer_of(page))) return;
}

/// `ParallelMethod` is the `..._parallel` of `Method`.
template <auto Method, auto ParallelMethod>
void call_parallel(const ClientConfig& config, const void* request, const CallOptions& options, int lanes,
                   const OnSlicePage& on_page) {
  const typename decltype(detail::types_of(Method))::client client(config);
  auto items = (client.*ParallelMethod)(*static_cast<const RequestOf<Method>*>(request), {.lanes = lanes}, options);
  std::vector<std::size_t> of_page;
  for (auto item = items.begin(); item != items.end(); ++item) {
    if (*item) of_page.push_back(items.place());
    if (!items.ends_page()) continue;
    if (!on_page(detail::answer_of(items.page()), of_page)) return;
    of_page.clear();
  }
}

}  // namespace outcrop::cli
