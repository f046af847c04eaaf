// Wakes whatever a cancelled call is blocked in.
#pragma once

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <utility>

#include "outcrop/call_options.h"

namespace outcrop::internal {

/// What a CancellationSource and its tokens share.
struct CancellationState {
  std::atomic<bool> cancelled{};
  std::mutex mutex;
  std::list<std::function<void()>> wakers;  // guarded by mutex

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
  CancellationWatch(const CancellationToken& token, Wake wake) : state_(CancellationState::of(token)) {
    if (state_) add(std::move(wake));
  }
  CancellationWatch(const CancellationWatch&) = delete;
  CancellationWatch& operator=(const CancellationWatch&) = delete;
  ~CancellationWatch() {
    if (state_) remove();
  }

 private:
  void add(std::function<void()> wake);
  void remove();

  CancellationState* state_;
  std::list<std::function<void()>>::iterator position_;
};

/// A token that is cancelled when one of the two is. One of them, where the other can't be cancelled.
CancellationToken cancelled_by_either(const CancellationToken& a, const CancellationToken& b);

}  // namespace outcrop::internal
