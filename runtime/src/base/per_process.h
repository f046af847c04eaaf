// What belongs to one process: the only place that knows of forks.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace outcrop::internal {

/// How many forks lie between this process and the one that called this first; the value changes in a child alone.
std::uint64_t fork_generation();

/// Remembers the process that it was made in.
class ProcessMark {
 public:
  /// In a child after fork, of whatever was made before it.
  bool is_of_parent() const { return generation_ != fork_generation(); }

 private:
  std::uint64_t generation_{fork_generation()};
};

/// A T in each process. A forked child makes its own at its first use; its parent's stays in memory as the fork found
/// it, mutexes that other threads held included, and is handed once to `T::inherit_from(T& parents)` of the new one.
/// Safe from many threads, but for the destructor.
template <class T>
class PerProcess {
 public:
  /// `make()` gives a std::unique_ptr<T>, in each process anew.
  template <class Make>
  explicit PerProcess(Make make) : make_(std::move(make)), slot_(new Slot{{}, make_()}) {}
  PerProcess(const PerProcess&) = delete;
  PerProcess& operator=(const PerProcess&) = delete;
  ~PerProcess() {
    Slot* const slot = slot_.load(std::memory_order_acquire);
    if (!slot->process.is_of_parent()) delete slot;
  }

  T& get() const {
    Slot* current = slot_.load(std::memory_order_acquire);
    if (!current->process.is_of_parent()) return *current->value;
    auto own = std::make_unique<Slot>(Slot{{}, make_()});
    Slot* const parents = current;
    if (!slot_.compare_exchange_strong(current, own.get(), std::memory_order_acq_rel)) return *current->value;
    T& value = *own.release()->value;
    value.inherit_from(*parents->value);
    return value;
  }

 private:
  struct Slot {
    ProcessMark process;
    std::unique_ptr<T> value;
  };

  std::function<std::unique_ptr<T>()> make_;
  mutable std::atomic<Slot*> slot_;
};

}  // namespace outcrop::internal
