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
class ReceivedEvents : public EventSource {
 public:
  ReceivedEvents(Connection& connection, const Operation& operation);

  CallOutcome open(void* view) override;
  bool next(void* view, std::unique_ptr<Error>& error) override;
  RawEvent raw() const override { return raw_; }
  /// Ends the stream; nothing else is called afterwards.
  void close();

 protected:
  /// @name How the bytes come
  /// @{
  /// Waits until the headers of a successful answer are there. The outcome of the call if there is none.
  virtual std::optional<CallOutcome> wait_for_answer(void* view) = 0;
  /// Status, headers and attempts of the answer, and the memory of an event's view. From here on, all is of an answer
  /// that is there.
  virtual ResponseStorage& answer() = 0;
  /// What has come of the body. What was read is taken away.
  virtual PaddedBuffer& body() = 0;
  /// Nothing more comes.
  virtual bool at_end() = 0;
  /// Waits until more has come, or the end. An Error if the call is over: a limit passed, or it was cancelled.
  virtual std::unique_ptr<Error> wait_for_more(void* view) = 0;
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
  std::unique_ptr<Error> read_next(void* view);
  std::unique_ptr<Error> receive(void* view);
  void forget_current();
  void end(const Error* error);
  bool is_other_answer();
  std::unique_ptr<Error> other_answer(void* view);
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
