// Wait: what follows an operation that leads to a state of something: calls of another one until that shows it. Tables
// of these are generated from the models' waiters.
#pragma once

#include <outcrop/dispatcher.h>
#include <outcrop/open.h>
#include <outcrop/response.h>
#include <outcrop/wait_options.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "command/fields.h"
#include "command/operation.h"

namespace outcrop::cli {

/// A member of the request that tells the state, and where its text comes from: the answer, or else the request that
/// was sent.
struct WaitInput {
  Field field;
  std::string_view outer;  ///< JSON member of the answer that holds `inner`; empty: the answer itself does
  std::string_view inner;  ///< empty: it isn't in the answer
  std::string (*sent)(const void* request){};  ///< null: it isn't in the request
};

struct WaitLimits {
  std::optional<std::chrono::milliseconds> max_wait{};  ///< these three are the waiter's own where they are absent
  std::optional<std::chrono::milliseconds> min_delay{};
  std::optional<std::chrono::milliseconds> max_delay{};
};

/// What is done with a call that is waited for.
struct Waiting {
  /// Gets the call's answer. Returns the request that tells the state; null: nothing is to be waited for.
  std::function<std::shared_ptr<void>(const Answer&)> answered;
  WaitLimits limits{};
  /// Gets the state that each look shows, the last one included; empty where there is none.
  std::function<void(const std::string& state)> progress;
  /// The end of the wait. Its answer is empty where the state is that something is gone.
  std::function<void(const Answer&)> ended;
};

using StartWaiting = std::function<void(const void* request, const CallOptions& options, Waiting waiting)>;

struct Wait {
  std::string_view name;     ///< of the waiter: "EvaluationJobCompleted"
  std::string_view reader;   ///< "GetEvaluationJob"
  std::string_view command;  ///< "get-evaluation-job"
  std::span<const WaitInput> inputs;
  std::chrono::seconds min_delay;  ///< these three are the waiter's own limits
  std::chrono::seconds max_delay;
  std::chrono::seconds max_wait;
  std::shared_ptr<void> (*make_request)();  ///< of the reader
  void (*call)(const ClientConfig& config, const void* request, const CallOptions& options, const Waiting& waiting);
  /// Both of one client, on a dispatcher, in whose thread the functions of `Waiting` run.
  StartWaiting (*start)(const ClientConfig& config, Dispatcher& dispatcher);
};

/// The texts of a state, one or those of a list.
class StateTexts {
 public:
  void add(std::string_view text) { joined_ += (joined_.empty() ? "" : ", ") + std::string(text); }
  void add(bool value) { add(std::string_view(value ? "true" : "false")); }
  const std::string& joined() const { return joined_; }

 private:
  std::string joined_;
};

namespace detail {

inline std::string sent_text(const std::string& text) { return text; }
template <class E>
std::string sent_text(const OwnedOpen<E>& value) {
  return std::string(value.text());
}
template <class T>
std::string sent_text(const std::optional<T>& value) {
  return value ? sent_text(*value) : std::string();
}

/// `State` is what a view shows of the state.
template <class View, std::string (*State)(const View&)>
WaitOptions<View> wait_options(const Waiting& waiting, const CallOptions& options) {
  return {.max_wait = waiting.limits.max_wait,
          .min_delay = waiting.limits.min_delay,
          .max_delay = waiting.limits.max_delay,
          .progress = [progress = waiting.progress](const View& view) { progress(State(view)); },
          .call = options};
}

}  // namespace detail

template <auto Method>
using ViewOf = typename decltype(detail::types_of(Method))::view;

/// `sent_text<&StopEvaluationJobRequest::job_identifier>`.
template <auto Member>
std::string sent_text(const void* request) {
  return detail::sent_text(static_cast<const decltype(detail::owner_type(Member))*>(request)->*Member);
}

/// `WaitMethod` is the `wait_until_...` of the operation that tells the state, `State` what it shows.
template <auto Method, auto WaitMethod, std::string (*State)(const ViewOf<WaitMethod>&)>
void call_and_wait(const ClientConfig& config, const void* request, const CallOptions& options,
                   const Waiting& waiting) {
  const typename decltype(detail::types_of(Method))::client client(config);
  const auto response = (client.*Method)(*static_cast<const RequestOf<Method>*>(request), options);
  const std::shared_ptr<void> reader = waiting.answered(detail::answer_of(response));
  if (!reader) return;
  const auto last = (client.*WaitMethod)(*static_cast<const RequestOf<WaitMethod>*>(reader.get()),
                                         detail::wait_options<ViewOf<WaitMethod>, State>(waiting, options));
  waiting.ended(detail::answer_of(last));
}

/// `WaitMethod` as AsyncClient has it, with a callback.
template <auto WaitMethod>
using AsyncWaitMethod = void (decltype(std::declval<typename decltype(detail::types_of(WaitMethod))::client>().async(
    std::declval<Dispatcher&>()))::*)(const RequestOf<WaitMethod>&,
                                      std::function<void(const Response<ViewOf<WaitMethod>>&)>,
                                      const WaitOptions<ViewOf<WaitMethod>>&) const;

template <auto Method, auto WaitMethod, AsyncMethod<Method> Start, AsyncWaitMethod<WaitMethod> StartWait,
          std::string (*State)(const ViewOf<WaitMethod>&)>
StartWaiting start_and_wait(const ClientConfig& config, Dispatcher& dispatcher) {
  const typename decltype(detail::types_of(Method))::client client(config);
  return [async = client.async(dispatcher)](const void* request, const CallOptions& options, Waiting waiting) {
    const auto on_answer = [async, options, waiting = std::move(waiting)](const auto& response) {
      const std::shared_ptr<void> reader = waiting.answered(detail::answer_of(response));
      if (!reader) return;
      (async.*StartWait)(
          *static_cast<const RequestOf<WaitMethod>*>(reader.get()),
          [ended = waiting.ended](const auto& last) { ended(detail::answer_of(last)); },
          detail::wait_options<ViewOf<WaitMethod>, State>(waiting, options));
    };
    (async.*Start)(*static_cast<const RequestOf<Method>*>(request), on_answer, options);
  };
}

}  // namespace outcrop::cli
