// A few objects kept for reuse, without a lock.
#pragma once

#include <array>
#include <atomic>
#include <memory>

namespace outcrop::internal {

/// Keeps at most `kSlots` objects; more are freed. Safe from many threads.
template <class T>
class SlotPool {
 public:
  SlotPool() = default;
  SlotPool(const SlotPool&) = delete;
  SlotPool& operator=(const SlotPool&) = delete;
  ~SlotPool() {
    for (auto& slot : slots_) delete slot.load(std::memory_order_acquire);
  }

  /// A kept object as it was given back, or a new one.
  std::unique_ptr<T> take() {
    for (auto& slot : slots_) {
      if (!slot.load(std::memory_order_relaxed)) continue;
      if (T* kept = slot.exchange(nullptr, std::memory_order_acq_rel)) return std::unique_ptr<T>(kept);
    }
    return std::make_unique<T>();
  }

  void give_back(std::unique_ptr<T> object) {
    for (auto& slot : slots_) {
      T* empty = nullptr;
      if (!slot.compare_exchange_strong(empty, object.get(), std::memory_order_acq_rel)) continue;
      static_cast<void>(object.release());
      return;
    }
  }

 private:
  static constexpr std::size_t kSlots = 16;
  std::array<std::atomic<T*>, kSlots> slots_{};
};

}  // namespace outcrop::internal
