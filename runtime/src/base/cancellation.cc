// CancellationSource, its tokens, and the watches of calls that are blocked.
#include "base/cancellation.h"

namespace outcrop {

bool CancellationToken::cancelled() const { return state_ && state_->cancelled.load(std::memory_order_acquire); }

CancellationSource::CancellationSource() : state_(std::make_shared<internal::CancellationState>()) {}

CancellationToken CancellationSource::token() const { return CancellationToken(state_); }

void CancellationSource::cancel() { state_->cancel(); }

namespace internal {

void CancellationState::cancel() {
  Wakers& own = wakers.get();
  const std::lock_guard lock(own.mutex);
  if (cancelled.exchange(true, std::memory_order_acq_rel)) return;
  for (const auto& wake : own.list) wake();
}

void CancellationWatch::add(CancellationState& state, std::function<void()> wake) {
  CancellationState::Wakers& wakers = state.wakers.get();
  const std::lock_guard lock(wakers.mutex);
  position_ = wakers.list.insert(wakers.list.end(), std::move(wake));
  wakers_ = &wakers;
}

void CancellationWatch::remove() {
  const std::lock_guard lock(wakers_->mutex);
  wakers_->list.erase(position_);
}

namespace {

// Lives as long as its token.
struct Either {
  Either(CancellationToken first, CancellationToken second)
      : a(std::move(first)),
        b(std::move(second)),
        watch_a(a, [this] { state.cancel(); }),
        watch_b(b, [this] { state.cancel(); }) {
    if (a.cancelled() || b.cancelled()) state.cancel();
  }

  CancellationState state;
  const CancellationToken a;
  const CancellationToken b;
  const CancellationWatch watch_a;
  const CancellationWatch watch_b;
};

}  // namespace

CancellationToken cancelled_by_either(const CancellationToken& a, const CancellationToken& b) {
  if (!CancellationState::of(a)) return b;
  if (!CancellationState::of(b)) return a;
  const auto either = std::make_shared<Either>(a, b);
  return CancellationState::token_of({either, &either->state});
}

}  // namespace internal
}  // namespace outcrop
