// The events of a call's answer, read from the connection as they are asked for.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/memory_checker.h"
#include "client/driver.h"
#include "client/failure.h"
#include "eventstream/event_message.h"
#include "eventstream/event_reader.h"
#include "eventstream/frame_decoder.h"
#include "outcrop/internal/error_reader.h"
#include "outcrop/internal/stream_call.h"
#include "protocol/output_reader.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kContentType = "application/vnd.amazon.eventstream";
constexpr std::size_t kMostOfOtherAnswer = std::size_t{64} << 10;  // as much as an Error keeps

class CallEvents final : public EventSource {
 public:
  CallEvents(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
             const CallOptions& options)
      : connection_(std::move(connection)),
        operation_(operation),
        options_(options),
        call_(*connection_, operation, std::move(request), options_) {
    decoder_.set_limit(connection_->config().max_event_bytes);
  }

  ~CallEvents() override { close(nullptr); }

  /// Makes the call. The outcome has an error, or the stream has begun.
  CallOutcome open(void* view);
  bool next(void* view, std::unique_ptr<Error>& error) override;
  RawEvent raw() const override { return raw_; }

 private:
  PaddedBuffer& body() { return call_.stream().body; }
  std::string_view content_type() { return call_.stream().headers.find("content-type"); }
  bool at_end() { return call_.exchange().finished(); }
  std::unique_ptr<Error> read_next(void* view);
  void receive();
  void forget_current();
  void close(const Error* error);
  bool is_other_answer();
  std::unique_ptr<Error> other_answer(void* view);
  std::unique_ptr<Error> read_current(void* view);
  std::unique_ptr<Error> failure_of(const EventMessage& message);
  std::unique_ptr<Error> end_of_body(std::size_t left_over);
  std::unique_ptr<Error> stream_error(ErrorKind kind, std::string_view code, std::string_view message);
  std::unique_ptr<Error> malformed(std::string_view problem);
  std::string after_events() const;

  const std::shared_ptr<Connection> connection_;
  const Operation& operation_;
  const CallOptions options_;
  Call call_;
  Driver driver_;  // has the call until the stream is over
  FrameDecoder decoder_;
  std::size_t begin_{};    // in the body: of the current event, or else of the frame that is looked for
  std::size_t current_{};  // bytes of the current event
  RawEvent raw_{};
  std::size_t events_{};  // that were handed out
  bool completed_{};      // a terminal event was among them
  bool open_{};
  bool over_{};
};

CallOutcome CallEvents::open(void* view) {
  driver_.add(call_);
  driver_.finish(call_);
  if (call_.state() != Call::State::streaming) return call_.take(view);
  open_ = true;
  if (is_other_answer()) {
    auto error = other_answer(view);
    close(error.get());
    return {std::move(error), nullptr};
  }
  // The stream goes on using the call's own storage.
  StoragePtr storage = connection_->take_storage();
  storage->headers = call_.stream().headers;
  storage->status = call_.stream().status;
  storage->attempts = call_.stream().attempts;
  storage->metrics = call_.metrics();
  std::string problem;
  if (read_output(call_.reader(), *operation_.output, *storage, view, problem)) return {nullptr, std::move(storage)};
  auto error = malformed(problem);
  close(error.get());
  return {std::move(error), std::move(storage)};
}

bool CallEvents::next(void* view, std::unique_ptr<Error>& error) {
  if (over_) return false;
  try {
    error = read_next(view);
  } catch (...) {
    error = std::make_unique<Error>(exception_thrown(operation_));
  }
  if (error) over_ = true;
  if (over_) close(error.get());
  return error || !over_;
}

// Null: there is an event, or the stream is over.
std::unique_ptr<Error> CallEvents::read_next(void* view) {
  forget_current();
  for (;;) {
    const std::string_view bytes = body().view().substr(begin_);
    const FrameDecoder::State state = decoder_.look(bytes);
    if (state == FrameDecoder::State::complete) return read_current(view);
    if (state == FrameDecoder::State::broken)
      return events_ == 0 && content_type().empty() ? other_answer(view) : malformed(decoder_.problem());
    if (at_end()) {
      over_ = true;
      return end_of_body(bytes.size());
    }
    receive();
    if (call_.state() == Call::State::done) return call_.take(view).error;  // a limit passed, or it was cancelled
  }
}

void CallEvents::receive() {
  allow_memory(body().data(), begin_);
  body().drop_front(std::exchange(begin_, 0));
  driver_.receive(call_);
}

// Whoever keeps views of the event is found out, as one is who keeps views of a Response.
void CallEvents::forget_current() {
  Arena& arena = call_.stream().arena;
  if (current_) hide_memory(body().data() + begin_, current_);
  begin_ += std::exchange(current_, 0);
  if (is_memory_checked()) return arena.release();  // the next event is not to be read in its place
  arena.reset();
  if (arena.capacity() > 0) overwrite_memory(arena.open(1), static_cast<std::size_t>(arena.limit() - arena.open(1)));
}

void CallEvents::close(const Error* error) {
  if (!std::exchange(open_, false)) return;
  call_.stream_over(error);
  driver_.remove(call_);
}

std::unique_ptr<Error> CallEvents::read_current(void* view) {
  const Frame& frame = decoder_.frame();
  std::string problem;
  const std::optional<EventMessage> message = read_message(frame, problem);
  if (!message) return malformed(problem);
  if (message->kind != EventMessage::Kind::event) return failure_of(*message);
  if (!read_event(call_.reader(), *operation_.events, message->name, frame, call_.stream().arena, view, problem))
    return malformed("event " + std::string(message->name) + ": " + problem);
  if (std::ranges::count(operation_.events->terminal_events, message->name)) completed_ = true;
  ++events_;
  raw_ = {message->name, frame.payload};
  current_ = decoder_.frame_bytes();
  decoder_.next();
  return nullptr;
}

std::unique_ptr<Error> CallEvents::failure_of(const EventMessage& message) {
  const ResponseStorage& answer = call_.stream();
  if (message.kind == EventMessage::Kind::error) {
    const std::string_view name = sanitized_error_name(message.name);
    auto error = stream_error(ErrorKind::service, name.empty() ? "UnknownError" : name, "");
    error->message =
        message.text.empty() ? "the stream ended with an error that has no message" : std::string(message.text);
    return error;
  }
  const auto& exceptions = operation_.events->exceptions;
  const auto modeled = std::ranges::find(exceptions, message.name, &EventException::name);
  const std::string_view type = modeled == exceptions.end() ? message.name : modeled->error;
  auto error =
      std::make_unique<Error>(read_error_event(call_.reader(), operation_, type, decoder_.frame().payload, answer));
  if (error->code == std::to_string(error->http_status)) error->code = "UnknownException";
  return error;
}

std::unique_ptr<Error> CallEvents::end_of_body(std::size_t left_over) {
  if (call_.exchange().result().failure != TransportFailure::none) {
    auto error = std::make_unique<Error>(call_.stream_failure());
    error->message += after_events();
    return error;
  }
  if (left_over)
    return stream_error(ErrorKind::network, "TruncatedStream",
                        "the stream ended within an event, after " + std::to_string(left_over) + " of at least " +
                            std::to_string(decoder_.needed()) + " bytes of it" + after_events());
  const std::span<const std::string_view> terminal = operation_.events->terminal_events;
  if (completed_ || terminal.empty()) return nullptr;
  return stream_error(ErrorKind::network, "TruncatedStream",
                      "the stream ended without the event " + std::string(terminal.front()) +
                          ", so the answer is not complete" + after_events());
}

// Of the service without its stream, or of a front or a proxy in the service's place. Bytes without a type may be
// frames.
bool CallEvents::is_other_answer() {
  const std::string_view type = trimmed(content_type().substr(0, content_type().find(';')));
  const bool may_be_frames =
      type.empty() || equal_ignoring_case(type, kContentType) || equal_ignoring_case(type, "application/octet-stream");
  return !may_be_frames || !call_.stream().headers.find("x-amzn-errortype").empty();
}

std::unique_ptr<Error> CallEvents::other_answer(void* view) {
  while (!at_end() && body().size() < kMostOfOtherAnswer) {
    receive();
    if (call_.state() == Call::State::done) return call_.take(view).error;  // a limit passed, or it was cancelled
  }
  ResponseStorage& answer = call_.stream();
  answer.body.seal();
  auto error = std::make_unique<Error>(read_error(call_.reader(), operation_, answer));
  if (error->code != std::to_string(answer.status)) {  // it names itself
    if (const ErrorSpec* const spec = modeled_error(*error)) error->http_status = spec->http_status;
    return error;
  }
  const std::string type(content_type().substr(0, 64));
  error->kind = ErrorKind::malformed_response;
  error->code = "MalformedEventStream";
  error->message = std::string(operation_.name) + ": the answer is no event stream; its Content-Type is " +
                   (type.empty() ? "missing" : quoted(type)) + ": " + error->message;
  return error;
}

std::unique_ptr<Error> CallEvents::malformed(std::string_view problem) {
  const bool over_limit = decoder_.was_over_limit() || call_.reader().was_over_limit();
  return stream_error(ErrorKind::malformed_response, over_limit ? "ResponseTooLarge" : "MalformedEventStream",
                      "the event stream is broken: " + std::string(problem) + after_events());
}

std::unique_ptr<Error> CallEvents::stream_error(ErrorKind kind, std::string_view code, std::string_view message) {
  auto error = std::make_unique<Error>(failure(kind, code, operation_, message));
  error->http_status = call_.stream().status;
  error->request_id = std::string(call_.stream().request_id());
  error->attempts = call_.stream().attempts;
  return error;
}

std::string CallEvents::after_events() const {
  return " (" + std::to_string(events_) + (events_ == 1 ? " event" : " events") + " before it)";
}

}  // namespace

OpenedStream open_stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                         const CallOptions& options, void* view) {
  try {
    auto events = std::make_unique<CallEvents>(std::move(connection), operation, std::move(request), options);
    CallOutcome opening = events->open(view);
    if (opening.error) return {std::move(opening), nullptr};
    return {std::move(opening), std::move(events)};
  } catch (...) {
    return {{std::make_unique<Error>(exception_thrown(operation)), nullptr}, nullptr};
  }
}

}  // namespace outcrop::internal
