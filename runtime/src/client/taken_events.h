// TakenEvents: events of an answer that somebody else goes on to drive.
#pragma once

#include <memory>
#include <optional>

#include "client/call.h"
#include "client/received_events.h"

namespace outcrop::internal {

/// What has come is taken away from the call's exchange, so that an event stays where it is while the call is driven.
class TakenEvents : public ReceivedEvents {
 public:
  TakenEvents(Connection& connection, const Operation& operation);

  /// Between two drives, of a call that streams: takes what has come. True: there is something new.
  bool take(Call& call);
  /// The call is over, and this is its outcome.
  void fail(CallOutcome outcome) { outcome_ = std::move(outcome); }

 private:
  std::optional<CallOutcome> failed() override { return std::exchange(outcome_, std::nullopt); }
  bool has_answer() override { return answer_ != nullptr; }
  ResponseStorage& answer() override { return *answer_; }
  PaddedBuffer& body() override { return answer_->body; }
  bool at_end() override { return ended_; }
  std::unique_ptr<Error> failure_at_end() override { return std::move(failure_); }
  JsonReader& reader() override { return reader_; }
  CallMetrics metrics() const override { return metrics_; }

  std::optional<CallOutcome> outcome_;
  StoragePtr answer_;
  JsonReader reader_;
  CallMetrics metrics_;             // as the answer began
  std::unique_ptr<Error> failure_;  // at the end
  bool ended_{};
};

}  // namespace outcrop::internal
