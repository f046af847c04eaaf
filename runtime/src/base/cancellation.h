// Wakes whatever a cancelled call is blocked in.
#pragma once

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <utility>

#include "base/per_process.h"
#include "outcrop/call_options.h"

namespace outcrop::internal {

/// What a CancellationSource and its tokens share. Cancelling in a forked child wakes no thread of its parent.
struct CancellationState {
  struct Wakers {
    void inherit_from(Wakers&) {}

    std::mutex mutex;
    std::list<std::function<void()>> list;  // guarded by mutex
  };

  std::atomic<bool> cancelled{};
  PerProcess<Wakers> wakers{[] { return std::make_unique<Wakers>(); }};

  void cancel();

  static CancellationState* of(const CancellationToken& token) { return token.state_.get(); }
  static CancellationToken token_of(std::shared_ptr<CancellationState> state) {
    return CancellationToken(std::move(state));
  }
};

/// Calls `wake` once, in the cancelling thread, when `token` is cancelled while the watch lives; not when it was
/// cancelled before, so look at the token after making the watch. `wake` must not block nor touch the token. Once the
/// destructor has returned, `wake` isn't running and won't run. Free of cost for a token that can't be cancelled.
class CancellationWatch {
 public:
  template <class Wake>
  CancellationWatch(const CancellationToken& token, Wake wake) {
    if (CancellationState* const state = CancellationState::of(token)) add(*state, std::move(wake));
  }
  CancellationWatch(const CancellationWatch&) = delete;
  CancellationWatch& operator=(const CancellationWatch&) = delete;
  ~CancellationWatch() {
    if (wakers_) remove();
  }

 private:
  void add(CancellationState& state, std::function<void()> wake);
  void remove();

  CancellationState::Wakers* wakers_{};
  std::list<std::function<void()>>::iterator position_;
};

/// A token that is cancelled when one of the two is. One of them, where the other can't be cancelled.
CancellationToken cancelled_by_either(const CancellationToken& a, const CancellationToken& b);

}  // namespace outcrop::internal
