// CancellationSource, its tokens, and the watches of calls that are blocked.
#include "base/cancellation.h"

namespace outcrop {

bool CancellationToken::cancelled() const { return state_ && state_->cancelled.load(std::memory_order_acquire); }

CancellationSource::CancellationSource() : state_(std::make_shared<internal::CancellationState>()) {}

CancellationToken CancellationSource::token() const { return CancellationToken(state_); }

void CancellationSource::cancel() {
  const std::lock_guard lock(state_->mutex);
  if (state_->cancelled.exchange(true, std::memory_order_acq_rel)) return;
  for (const auto& wake : state_->wakers) wake();
}

namespace internal {

void CancellationWatch::add(std::function<void()> wake) {
  const std::lock_guard lock(state_->mutex);
  position_ = state_->wakers.insert(state_->wakers.end(), std::move(wake));
}

void CancellationWatch::remove() {
  const std::lock_guard lock(state_->mutex);
  state_->wakers.erase(position_);
}

}  // namespace internal
}  // namespace outcrop
