// ReceivedEvents: reads the events of an answer from its bytes, however these come.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "client/connection.h"
#include "eventstream/event_message.h"
#include "eventstream/frame_decoder.h"
#include "outcrop/event_stream.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/operation.h"

namespace outcrop::internal {

/// One thread at a time. `connection` and `operation` outlive it.
class ReceivedEvents {
 public:
  ReceivedEvents(Connection& connection, const Operation& operation);
  ReceivedEvents(const ReceivedEvents&) = delete;
  ReceivedEvents& operator=(const ReceivedEvents&) = delete;
  virtual ~ReceivedEvents() = default;

  /// As EventSource::open and next. Empty: more has to come first.
  std::optional<CallOutcome> try_open(void* view);
  std::optional<bool> try_next(void* view, std::unique_ptr<Error>& error);
  /// For those who wait: `wait()` returns when more has come, or the end, or when the call is over.
  template <class Wait>
  CallOutcome open(void* view, Wait wait) {
    for (;; wait())
      if (auto outcome = try_open(view)) return *std::move(outcome);
  }
  template <class Wait>
  bool next(void* view, std::unique_ptr<Error>& error, Wait wait) {
    try {
      for (;; wait())
        if (const auto more = try_next(view, error)) return *more;
    } catch (...) {
      return fail_by_exception(error);
    }
  }
  RawEvent raw() const { return raw_; }
  /// Ends the stream; nothing else is called afterwards.
  void close();

 protected:
  /// @name How the bytes come
  /// @{
  /// Once the call is over, without an answer or while that came: its outcome. A limit passed, or it was cancelled.
  virtual std::optional<CallOutcome> failed() = 0;
  /// The headers of a successful answer are there.
  virtual bool has_answer() = 0;
  /// Status, headers and attempts of the answer, and the memory of an event's view. From here on, all is of an answer
  /// that is there.
  virtual ResponseStorage& answer() = 0;
  /// What has come of the body. What was read is taken away.
  virtual PaddedBuffer& body() = 0;
  /// Nothing more comes.
  virtual bool at_end() = 0;
  /// At the end: why the transport failed; null if it did not.
  virtual std::unique_ptr<Error> failure_at_end() = 0;
  /// Lets go of the connection. `error` is null if the stream ended well, or nobody wanted more of it.
  virtual void let_go(const Error* error) = 0;
  virtual JsonReader& reader() = 0;
  virtual CallMetrics metrics() const = 0;
  /// @}

  Connection& connection() const { return connection_; }
  const Operation& operation() const { return operation_; }

 private:
  std::string_view content_type() { return answer().headers.find("content-type"); }
  using Read = std::optional<std::unique_ptr<Error>>;  // empty: more has to come first

  bool fail_by_exception(std::unique_ptr<Error>& error);
  Read read_next(void* view);
  Read wants_more();
  void forget_current();
  void end(const Error* error);
  bool is_other_answer();
  Read other_answer();
  std::unique_ptr<Error> read_current(void* view);
  std::unique_ptr<Error> failure_of(const EventMessage& message);
  std::unique_ptr<Error> end_of_body(std::size_t left_over);
  std::unique_ptr<Error> stream_error(ErrorKind kind, std::string_view code, std::string_view message);
  std::unique_ptr<Error> no_message(std::string_view bytes);
  std::unique_ptr<Error> malformed(std::string_view problem);
  std::string after_events() const;

  Connection& connection_;
  const Operation& operation_;
  FrameDecoder decoder_;
  std::size_t begin_{};    // in the body: of the current event, or else of the frame that is looked for
  std::size_t current_{};  // bytes of the current event
  RawEvent raw_{};
  std::size_t events_{};  // that were handed out
  bool completed_{};      // a terminal event was among them
  bool open_{};
  bool over_{};
};

}  // namespace outcrop::internal
