// The bytes of a call's answer, handed out as they come.
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/memory_checker.h"
#include "client/driver.h"
#include "client/failure.h"
#include "outcrop/internal/byte_call.h"
#include "outcrop/internal/error_reader.h"
#include "protocol/output_reader.h"

namespace outcrop::internal {
namespace {

class CallBytes final : public EventSource {
 public:
  CallBytes(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
            const CallOptions& options)
      : connection_(std::move(connection)),
        operation_(operation),
        options_(options),
        call_(*connection_, operation, std::move(request), options_) {}
  ~CallBytes() override { end(nullptr); }

  /// Makes the call. The outcome has an error, or the stream has begun.
  CallOutcome open(void* view) override;
  bool next(void* view, std::unique_ptr<Error>& error) override;
  RawEvent raw() const override { return {{}, current_}; }

 private:
  PaddedBuffer& body() { return call_.stream().body; }
  std::unique_ptr<Error> read_next();
  std::unique_ptr<Error> failure_at_end();
  std::unique_ptr<Error> malformed(std::string_view problem);
  void end(const Error* error);

  const std::shared_ptr<Connection> connection_;
  const Operation& operation_;
  const CallOptions options_;
  Call call_;
  Driver driver_;               // has the call until the stream is over
  std::string_view current_{};  // of the body: what was handed out last
  bool open_{};
  bool over_{};
};

CallOutcome CallBytes::open(void* view) {
  driver_.add(call_);
  driver_.finish(call_);
  if (call_.state() != Call::State::streaming) return call_.take(view);
  open_ = true;
  // The stream goes on using the call's own storage.
  StoragePtr storage = connection_->take_storage();
  storage->copy_head(call_.stream());
  storage->metrics = call_.metrics();
  std::string problem;
  std::unique_ptr<Error> error;
  if (!storage->headers.find("x-amzn-errortype").empty()) {  // of a front that answers with a success
    error = std::make_unique<Error>(read_error(call_.reader(), operation_, *storage));
    error->attempts = storage->attempts;
  } else if (read_output(call_.reader(), *operation_.output, *storage, view, problem)) {
    return {nullptr, std::move(storage)};
  } else {
    error = malformed(problem);
  }
  end(error.get());
  return {std::move(error), std::move(storage)};
}

bool CallBytes::next(void* view, std::unique_ptr<Error>& error) {
  if (over_) return false;
  try {
    error = read_next();
  } catch (...) {
    error = std::make_unique<Error>(exception_thrown(operation_));
  }
  if (error) over_ = true;
  if (over_) end(error.get());
  *static_cast<std::string_view*>(view) = current_;
  return error || !over_;
}

// Null: there is a piece, or the stream is over.
std::unique_ptr<Error> CallBytes::read_next() {
  // Whoever keeps a piece is found out, as one is who keeps views of a Response.
  const std::size_t taken = std::exchange(current_, {}).size();
  hide_memory(body().data(), taken);
  body().drop_front(taken);
  while (body().size() == 0) {
    if (call_.exchange().finished()) {
      over_ = true;
      return failure_at_end();
    }
    allow_memory(body().data(), taken);
    driver_.receive(call_);
    if (call_.state() == Call::State::done) return call_.take(nullptr).error;  // a limit passed, or it was cancelled
  }
  current_ = body().view();
  return nullptr;
}

std::unique_ptr<Error> CallBytes::failure_at_end() {
  auto error = call_.stream_failure();
  if (error) error->message += " (after " + std::to_string(call_.exchange().body_received()) + " bytes of the answer)";
  return error;
}

std::unique_ptr<Error> CallBytes::malformed(std::string_view problem) {
  auto error = std::make_unique<Error>(malformed_response(operation_, problem, {}));
  error->http_status = call_.stream().status;
  error->request_id = std::string(call_.stream().request_id());
  error->attempts = call_.stream().attempts;
  return error;
}

void CallBytes::end(const Error* error) {
  if (!std::exchange(open_, false)) return;
  call_.stream_over(error);
  driver_.remove(call_);
}

}  // namespace

Error longer_than(std::size_t at_most) {
  Error error;
  error.kind = ErrorKind::malformed_response;
  error.code = "ResponseTooLarge";
  error.message = "the answer has more than " + std::to_string(at_most) + " bytes, the limit of ByteStream::read_all";
  return error;
}

OpenedStream open_byte_stream(std::shared_ptr<Connection> connection, const Operation& operation, HttpRequest request,
                              const CallOptions& options, void* view) {
  try {
    auto bytes = std::make_unique<CallBytes>(std::move(connection), operation, std::move(request), options);
    CallOutcome opening = bytes->open(view);
    if (opening.error) return {std::move(opening), nullptr};
    return {std::move(opening), std::move(bytes)};
  } catch (...) {
    return {{std::make_unique<Error>(exception_thrown(operation)), nullptr}, nullptr};
  }
}

}  // namespace outcrop::internal
