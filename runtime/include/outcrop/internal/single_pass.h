// SinglePassIterator: the iterator of ranges that make one element after another.
#pragma once

#include <cstddef>
#include <iterator>
#include <type_traits>

#include "outcrop/version.h"

namespace outcrop::internal {

/// For a Range that befriends it and has `Element current()`, `advance()` and `is_over()`. Valid as long as the range
/// stays where it is.
template <class Range, class Element>
class SinglePassIterator {
 public:
  using iterator_concept = std::input_iterator_tag;
  using value_type = std::remove_cvref_t<Element>;
  using difference_type = std::ptrdiff_t;

  SinglePassIterator() = default;
  explicit SinglePassIterator(Range* range) : range_(range) {}
  Element operator*() const { return range_->current(); }
  auto operator->() const requires std::is_reference_v<Element> { return &range_->current(); }
  SinglePassIterator& operator++() {
    range_->advance();
    return *this;
  }
  void operator++(int) { ++*this; }
  friend bool operator==(const SinglePassIterator& it, std::default_sentinel_t) { return it.ended(); }

 private:
  bool ended() const { return !range_ || range_->is_over(); }

  Range* range_{};
};

}  // namespace outcrop::internal
