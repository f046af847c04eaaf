// ListBuilder: the elements of one list, contiguous in the arena, while their number is not yet known.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "json/view_store.h"
#include "outcrop/internal/response_storage.h"

namespace outcrop::internal {

/// Grows in place where nothing else was allocated behind it, else moves to twice the room: elements may be moved when
/// the next one is pushed, and what they point to stays where it is.
class ListBuilder {
 public:
  ListBuilder(Arena& arena, std::size_t stride, std::size_t alignment)
      : arena_(arena), stride_(stride), alignment_(alignment) {}

  std::size_t size() const { return size_; }
  std::size_t capacity() const { return capacity_; }
  std::size_t stride() const { return stride_; }

  /// Room for one more element, zeroed memory not promised. Valid until the next push.
  void* push() {
    if (size_ == capacity_) grow(std::max(capacity_ * 2, kFirstCapacity));
    return begin_ + stride_ * size_++;
  }
  /// Takes the newest element back.
  void pop() { --size_; }
  /// Room for `capacity` elements in all.
  void grow(std::size_t capacity) {
    if (capacity <= capacity_) return;
    if (begin_ && arena_.extend(begin_, capacity_ * stride_, capacity * stride_)) {
      capacity_ = capacity;
      return;
    }
    auto* moved = static_cast<std::byte*>(arena_.allocate(capacity * stride_, alignment_));
    if (size_) std::memcpy(moved, begin_, size_ * stride_);
    begin_ = moved;
    capacity_ = capacity;
  }
  std::byte* element(std::size_t index) { return begin_ + index * stride_; }

  /// Gives back the room behind the last element where nothing else was allocated behind it.
  SpanBytes finish() {
    if (size_ == 0) return {kEmptyList, 0};
    if (arena_.extend(begin_, capacity_ * stride_, size_ * stride_)) capacity_ = size_;
    return {begin_, size_};
  }

 private:
  static constexpr std::size_t kFirstCapacity = 1;

  Arena& arena_;
  std::size_t stride_;
  std::size_t alignment_;
  std::byte* begin_{};
  std::size_t size_{};
  std::size_t capacity_{};
};

}  // namespace outcrop::internal
