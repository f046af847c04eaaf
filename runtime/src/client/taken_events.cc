#include "client/taken_events.h"

#include <new>
#include <utility>

namespace outcrop::internal {

TakenEvents::TakenEvents(Connection& connection, const Operation& operation) : ReceivedEvents(connection, operation) {
  reader_.set_limits(connection.reader_limits());
}

bool TakenEvents::take(Call& call) {
  const bool is_first = !answer_;
  if (is_first) {
    answer_ = connection().take_storage();
    answer_->copy_head(call.stream());
    metrics_ = call.metrics();
  }
  PaddedBuffer& arrived = call.stream().body;
  if (!ended_ && call.exchange().finished()) {
    ended_ = true;
    failure_ = call.stream_failure();
  }
  if (arrived.size() == 0) return is_first || ended_;
  if (body().size() == 0) {
    std::swap(body(), arrived);
  } else if (!body().append(arrived.data(), arrived.size())) {
    throw std::bad_alloc();
  }
  arrived.clear();
  return true;
}

}  // namespace outcrop::internal
