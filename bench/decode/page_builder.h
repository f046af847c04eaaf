// PageBuilder: what every rival needs to fill the structs: growing lists and a timestamp parser, none of them slower
// than need be.
#pragma once

#include <charconv>
#include <chrono>
#include <cstring>
#include <new>
#include <span>
#include <string_view>
#include <vector>

#include "decode/contender.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bench {

/// Keeps its memory between pages.
class PageBuilder {
 public:
  void begin() {
    page_ = {};
    summaries_.clear();
    arena_.reset();
  }
  bedrock::EvaluationSummaryView& add_summary() { return summaries_.emplace_back(); }
  void next_token(std::string_view token) { page_.next_token = token; }
  const bedrock::ListEvaluationJobsView& finish() {
    page_.job_summaries = summaries_;
    return page_;
  }

  std::string_view copy(std::string_view text) { return arena_.copy(text); }

  /// Elements are pushed onto one list at a time.
  template <class T>
  class List {
   public:
    explicit List(internal::Arena& arena)
        : arena_(arena), begin_(static_cast<T*>(arena.allocate(kRoom * sizeof(T), alignof(T)))) {}
    void push(const T& value) {
      if (size_ == capacity_) grow();
      begin_[size_++] = value;
    }
    std::span<const T> finish() {
      arena_.extend(begin_, capacity_ * sizeof(T), size_ * sizeof(T));
      return {begin_, size_};
    }

   private:
    static constexpr std::size_t kRoom = 4;
    void grow() {
      T* const more = static_cast<T*>(arena_.allocate(capacity_ * 2 * sizeof(T), alignof(T)));
      std::memcpy(static_cast<void*>(more), begin_, size_ * sizeof(T));
      begin_ = more;
      capacity_ *= 2;
    }
    internal::Arena& arena_;
    T* begin_;
    std::size_t size_{};
    std::size_t capacity_{kRoom};
  };
  /// Begins a structure that `to` refers to from here on.
  template <class T>
  T& begin(OptionalRef<T>& to) {
    T& made = *new (arena_.allocate(sizeof(T), alignof(T))) T;
    to = made;
    return made;
  }
  template <class T>
  List<T> list() {
    return List<T>(arena_);
  }

 private:
  bedrock::ListEvaluationJobsView page_;
  std::vector<bedrock::EvaluationSummaryView> summaries_;
  internal::Arena arena_;
};

/// `YYYY-MM-DDTHH:MM:SS[.fff]Z`, which is all that the pages hold.
inline Timestamp parse_time(std::string_view text) {
  const auto number = [&](std::size_t at, std::size_t size) {
    int value = 0;
    for (std::size_t i = at; i < at + size; ++i) value = value * 10 + (text[i] - '0');
    return value;
  };
  if (text.size() < 20) give_up("not a timestamp");
  using namespace std::chrono;
  const sys_days day{year(number(0, 4)) / number(5, 2) / number(8, 2)};
  const int millis = text.size() >= 24 ? number(20, 3) : 0;
  return day + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2)) + milliseconds(millis);
}

}  // namespace outcrop::bench
