// Frames, exceptions and ends of an event stream, and answers that are none.
#include "client/received_events.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/ascii.h"
#include "base/memory_checker.h"
#include "client/failure.h"
#include "eventstream/event_reader.h"
#include "outcrop/internal/error_reader.h"
#include "protocol/error_body.h"
#include "protocol/output_reader.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kContentType = "application/vnd.amazon.eventstream";
constexpr std::size_t kMostOfOtherAnswer = std::size_t{64} << 10;  // as much as an Error keeps

}  // namespace

// A longer event would never be there as a whole.
ReceivedEvents::ReceivedEvents(Connection& connection, const Operation& operation)
    : connection_(connection), operation_(operation) {
  const ClientConfig& config = connection.config();
  if (config.max_response_bytes < config.max_event_bytes) {
    decoder_.set_limit(config.max_response_bytes, "ClientConfig::max_response_bytes");
  } else {
    decoder_.set_limit(config.max_event_bytes, "ClientConfig::max_event_bytes");
  }
}

std::optional<CallOutcome> ReceivedEvents::try_open(void* view) {
  if (over_)
    return CallOutcome{std::make_unique<Error>(
        failure(ErrorKind::cancelled, "Cancelled", operation_, "the stream was closed before its answer came"))};
  if (!open_) {
    if (auto outcome = failed()) {
      over_ = true;
      return outcome;
    }
    if (!has_answer()) return std::nullopt;
    open_ = true;
  }
  if (is_other_answer()) {
    Read error = other_answer();
    if (!error) return std::nullopt;
    end(error->get());
    return CallOutcome{*std::move(error)};
  }
  // The stream goes on using the call's own storage.
  StoragePtr storage = connection_.take_storage();
  storage->copy_head(answer());
  storage->metrics = metrics();
  std::string problem;
  if (read_output(reader(), *operation_.output, *storage, view, problem))
    return CallOutcome{nullptr, std::move(storage)};
  auto error = malformed(problem);
  end(error.get());
  return CallOutcome{std::move(error), std::move(storage)};
}

std::optional<bool> ReceivedEvents::try_next(void* view, std::unique_ptr<Error>& error) {
  if (over_) return false;
  try {
    Read read = read_next(view);
    if (!read) return std::nullopt;
    error = *std::move(read);
  } catch (...) {
    return fail_by_exception(error);
  }
  if (error || over_) end(error.get());
  return error || !over_;
}

bool ReceivedEvents::fail_by_exception(std::unique_ptr<Error>& error) {
  error = std::make_unique<Error>(exception_thrown(operation_));
  end(error.get());
  return true;
}

// Null: there is an event, or the stream is over.
ReceivedEvents::Read ReceivedEvents::read_next(void* view) {
  if (current_) forget_current();
  const std::string_view bytes = body().view().substr(begin_);
  const FrameDecoder::State state = decoder_.look(bytes);
  if (state == FrameDecoder::State::complete) return read_current(view);
  if (state == FrameDecoder::State::broken)
    return events_ == 0 && content_type().empty() ? other_answer() : no_message(bytes);
  if (at_end()) {
    over_ = true;
    return end_of_body(bytes.size());
  }
  return wants_more();
}

ReceivedEvents::Read ReceivedEvents::wants_more() {
  allow_memory(body().data(), begin_);
  body().drop_front(std::exchange(begin_, 0));
  if (auto outcome = failed()) return std::move(outcome->error);
  return std::nullopt;
}

// Whoever keeps views of the event is found out, as one is who keeps views of a Response.
void ReceivedEvents::forget_current() {
  Arena& arena = answer().arena;
  hide_memory(body().data() + begin_, current_);
  begin_ += std::exchange(current_, 0);
  if (is_memory_checked()) return arena.release();  // the next event is not to be read in its place
  arena.reset();
  if (arena.capacity() > 0) overwrite_memory(arena.open(1), static_cast<std::size_t>(arena.limit() - arena.open(1)));
}

void ReceivedEvents::end(const Error* error) {
  over_ = true;
  if (std::exchange(open_, false)) let_go(error);
}

void ReceivedEvents::close() { end(nullptr); }

std::unique_ptr<Error> ReceivedEvents::read_current(void* view) {
  const Frame& frame = decoder_.frame();
  std::string problem;
  const std::optional<EventMessage> message = read_message(frame, problem);
  if (!message) return malformed(problem);
  if (message->kind != EventMessage::Kind::event) return failure_of(*message);
  if (!read_event(reader(), *operation_.events, message->name, frame, answer().arena, view, problem))
    return malformed("event " + std::string(message->name) + ": " + problem);
  if (std::ranges::count(operation_.events->terminal_events, message->name)) completed_ = true;
  ++events_;
  raw_ = {message->name, frame.payload};
  current_ = decoder_.frame_bytes();
  decoder_.next();
  return nullptr;
}

std::unique_ptr<Error> ReceivedEvents::failure_of(const EventMessage& message) {
  if (message.kind == EventMessage::Kind::error) {
    const std::string_view name = sanitized_error_name(message.name);
    auto error = stream_error(ErrorKind::service, name.empty() ? "UnknownError" : name, "");
    error->message =
        message.text.empty() ? "the stream ended with an error that has no message" : shortened(message.text);
    return error;
  }
  const auto& exceptions = operation_.events->exceptions;
  const auto modeled = std::ranges::find(exceptions, message.name, &EventException::name);
  const std::string_view type = modeled == exceptions.end() ? message.name : modeled->error;
  auto error =
      std::make_unique<Error>(read_error_event(reader(), operation_, type, decoder_.frame().payload, answer()));
  if (error->code == std::to_string(error->http_status)) error->code = "UnknownException";
  return error;
}

std::unique_ptr<Error> ReceivedEvents::end_of_body(std::size_t left_over) {
  if (auto error = failure_at_end()) {
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
bool ReceivedEvents::is_other_answer() {
  const std::string_view type = trimmed(content_type().substr(0, content_type().find(';')));
  const bool may_be_frames =
      type.empty() || equal_ignoring_case(type, kContentType) || equal_ignoring_case(type, "application/octet-stream");
  return !may_be_frames || !answer().headers.find("x-amzn-errortype").empty();
}

ReceivedEvents::Read ReceivedEvents::other_answer() {
  if (!at_end() && body().size() < std::min(kMostOfOtherAnswer, connection_.config().max_response_bytes))
    return wants_more();
  body().seal();
  auto error = std::make_unique<Error>(read_error(reader(), operation_, answer()));
  if (error->code != std::to_string(answer().status)) {  // it names itself
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

// A page of a proxy, or an error of the service without its frame, is told as far as it has come.
std::unique_ptr<Error> ReceivedEvents::no_message(std::string_view bytes) {
  std::string problem = decoder_.problem();
  if (decoder_.was_text()) {
    bytes = bytes.substr(0, kMostOfOtherAnswer);
    const std::string message = read_error_text(bytes).message;
    const std::string shown = beginning_of_body(message.empty() ? bytes : message);
    if (!shown.empty()) problem += ": " + shown;
  }
  return malformed(problem);
}

std::unique_ptr<Error> ReceivedEvents::malformed(std::string_view problem) {
  const bool over_limit = decoder_.was_over_limit() || reader().was_over_limit();
  return stream_error(ErrorKind::malformed_response, over_limit ? "ResponseTooLarge" : "MalformedEventStream",
                      "the event stream is broken: " + std::string(problem) + after_events());
}

std::unique_ptr<Error> ReceivedEvents::stream_error(ErrorKind kind, std::string_view code, std::string_view message) {
  auto error = std::make_unique<Error>(failure(kind, code, operation_, message));
  error->http_status = answer().status;
  error->request_id = std::string(answer().request_id());
  error->attempts = answer().attempts;
  return error;
}

std::string ReceivedEvents::after_events() const {
  return " (" + std::to_string(events_) + (events_ == 1 ? " event" : " events") + " before it)";
}

}  // namespace outcrop::internal
