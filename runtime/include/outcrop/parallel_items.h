// ParallelItems: a listing cut into slices of time, whose pages travel at the same time.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <functional>
#include <iterator>
#include <list>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "outcrop/call_options.h"
#include "outcrop/pages.h"
#include "outcrop/timestamp.h"

namespace outcrop {

struct ParallelOptions {
  /// Requests on their way at once, each over a connection of its own; fewer when ClientConfig::max_connections or
  /// other calls of the client leave less.
  int lanes{8};
  /// Items in the order of the request, which keeps pages of later slices in memory; else as they come.
  bool ordered{true};
};

namespace internal {

/// Bounds of a slice: items of [begin, end). Absent: the caller's own bound, or none.
struct TimeSlice {
  std::optional<Timestamp> begin{};
  std::optional<Timestamp> end{};
};

/// What a parallel listing has to know about its operation.
template <class View, class T>
struct SlicedListing {
  std::function<Pages<View>(const TimeSlice& slice)> open;
  std::function<Pages<View>()> open_backwards;  // of everything, in the other order
  std::span<const T> (*items_of)(const View&);
  Timestamp (*time_of)(const T&);
  bool descending{};
  CancellationToken cancellation{};
};

}  // namespace internal

/// The items of a listing, each exactly once, as an input range of `Item<T>`; an Error is the last element. One thread:
/// the caller's, which has a request of each slice on its way while it works. A slice that is done hands its place to
/// what is left of the longest one; an answer that took several attempts makes the listing narrower, good ones wider
/// again. Move-only; one thread at a time; an item is valid until the next one is taken.
template <class View, class T>
class ParallelItems {
 public:
  ParallelItems(internal::SlicedListing<View, T> listing, const ParallelOptions& options)
      : listing_(std::move(listing)),
        ordered_(options.ordered),
        lanes_(std::max(options.lanes, 1)),
        width_(lanes_),
        group_(internal::make_page_group(lanes_)) {}

  class iterator {
   public:
    using iterator_concept = std::input_iterator_tag;
    using value_type = Item<T>;
    using difference_type = std::ptrdiff_t;

    iterator() = default;
    explicit iterator(ParallelItems* items) : items_(items) {}
    Item<T> operator*() const { return items_->current(); }
    iterator& operator++() {
      items_->advance();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const iterator& it, std::default_sentinel_t) { return it.at_end(); }

   private:
    bool at_end() const { return !items_ || !items_->page_; }

    ParallelItems* items_{};
  };

  /// Single pass: call it once. Asks for the first pages.
  iterator begin() {
    if (!started_) start();
    return iterator(this);
  }
  std::default_sentinel_t end() const { return {}; }

  /// Lanes in use now; fewer than asked for while the service throttles.
  int width() const { return width_; }

 private:
  struct Slice {
    internal::TimeSlice bounds;
    std::optional<Pages<View>> pages;     // absent: everything of it has arrived
    std::optional<Timestamp> position{};  // time of the last item that arrived
    std::deque<Response<View>> arrived{};
  };
  static constexpr std::size_t kMostArrived = 64;  // pages of a slice that wait for their turn
  static constexpr int kGoodPagesToWiden = 16;

  void start() {
    started_ = true;
    slices_.push_back({{}, opened({})});
    // One page from the far end tells where time begins and ends.
    if (lanes_ > 1) {
      from_far_end_ = listing_.open_backwards();
      from_far_end_->join(group_);
      from_far_end_->prefetch();
    }
    load();
  }

  // A listing of the slice, whose first page is asked for.
  Pages<View> opened(const internal::TimeSlice& bounds) {
    Pages<View> pages = listing_.open(bounds);
    pages.join(group_);
    pages.prefetch();
    return pages;
  }

  Item<T> current() const { return *page_ ? Item<T>(listing_.items_of(**page_)[index_]) : Item<T>(page_->error()); }

  void advance() {
    ++index_;
    if (!*page_ || !skip_foreign_items()) load();
  }

  bool belongs(Timestamp time) const {
    return (!bounds_.begin || time >= *bounds_.begin) && (!bounds_.end || time < *bounds_.end);
  }
  // False: no item of the page is left.
  bool skip_foreign_items() {
    const std::span<const T> items = listing_.items_of(**page_);
    while (index_ < items.size() && !belongs(listing_.time_of(items[index_]))) ++index_;
    return index_ < items.size();
  }

  // The next page that holds an item of its slice, or an Error, which ends the listing.
  void load() {
    const bool failed = page_ && !*page_;
    page_.reset();
    if (failed) return;
    if (listing_.cancellation.cancelled()) forget_arrived();
    for (;;) {
      if (!take_arrived()) {
        if (slices_.empty()) return;
        fetch();
        continue;
      }
      index_ = 0;
      if (!*page_) {
        slices_.clear();
        return;
      }
      if (skip_foreign_items()) return;
      page_.reset();
    }
  }

  // So that the next page is the one that says "cancelled", unless everything has arrived.
  void forget_arrived() {
    const auto begin = std::ranges::find_if(slices_, [](const Slice& slice) { return slice.pages.has_value(); });
    if (begin == slices_.end()) return;
    slices_.erase(slices_.begin(), begin);
    slices_.front().arrived.clear();
  }

  bool take_arrived() {
    for (auto slice = slices_.begin(); slice != slices_.end();) {
      if (!slice->arrived.empty()) {
        bounds_ = slice->bounds;
        page_.emplace(std::move(slice->arrived.front()));
        slice->arrived.pop_front();
        return true;
      }
      if (slice->pages) {
        if (ordered_) return false;
        ++slice;
      } else {
        slice = slices_.erase(slice);
      }
    }
    return false;
  }

  // What has arrived; waits when nothing has.
  void fetch() {
    see_far_end();
    share_work();
    std::erase_if(dropped_, [](const Pages<View>& pages) { return pages.ready(); });
    bool something = false;
    for (Slice& slice : slices_) {
      while (slice.pages && slice.pages->ready() && slice.arrived.size() < kMostArrived) {
        something = true;
        take_page(slice);
      }
    }
    if (!something) group_->wait();
  }

  void see_far_end() {
    if (!from_far_end_ || !from_far_end_->ready()) return;
    const auto page = from_far_end_->next();
    if (page && *page && !listing_.items_of(**page).empty())
      far_end_ = listing_.time_of(listing_.items_of(**page).front());
    from_far_end_.reset();
  }

  void take_page(Slice& slice) {
    std::optional<Response<View>> page = slice.pages->next();
    if (!page) {
      slice.pages.reset();
      return;
    }
    adapt(page->attempts());
    if (*page && !listing_.items_of(**page).empty()) {
      slice.position = listing_.time_of(listing_.items_of(**page).back());
      const bool past = listing_.descending ? slice.bounds.begin && *slice.position < *slice.bounds.begin
                                            : slice.bounds.end && *slice.position >= *slice.bounds.end;
      if (past) dropped_.push_back(*std::exchange(slice.pages, std::nullopt));  // the rest is another slice's
    }
    slice.arrived.push_back(std::move(*page));
  }

  void adapt(int attempts) {
    if (attempts > 1) {
      width_ = std::max(1, width_ / 2);
      good_pages_ = 0;
    } else if (++good_pages_ % kGoodPagesToWiden == 0) {
      width_ = std::min(lanes_, width_ + 1);
    }
    group_->set_width(width_);
  }

  // Cuts what is left of the longest slice into pieces for the idle lanes.
  void share_work() {
    const auto running = std::ranges::count_if(slices_, [](const Slice& s) { return s.pages.has_value(); });
    const auto idle = width_ - static_cast<int>(running);
    if (idle <= 0 || !far_end_) return;
    auto longest = slices_.end();
    std::int64_t most = kShortest;
    for (auto slice = slices_.begin(); slice != slices_.end(); ++slice) {
      if (!slice->pages || !slice->position) continue;
      const std::int64_t length = std::abs(far_of(*slice).millis() - slice->position->millis());
      if (length > most) {
        most = length;
        longest = slice;
      }
    }
    if (longest != slices_.end()) cut(longest, idle + 1, most);
  }

  Timestamp far_of(const Slice& slice) const {
    return (listing_.descending ? slice.bounds.begin : slice.bounds.end).value_or(*far_end_);
  }

  void cut(typename std::list<Slice>::iterator slice, int pieces, std::int64_t length) {
    const std::int64_t step = length / pieces * (listing_.descending ? -1 : 1);
    auto behind = std::next(slice);
    internal::TimeSlice rest = slice->bounds;
    Timestamp edge = Timestamp::from_millis(slice->position->millis() + step);
    (listing_.descending ? slice->bounds.begin : slice->bounds.end) = edge;
    for (int piece = 1; piece < pieces; ++piece) {
      internal::TimeSlice bounds = rest;
      (listing_.descending ? bounds.end : bounds.begin) = edge;
      if (piece + 1 < pieces) {
        edge = Timestamp::from_millis(edge.millis() + step);
        (listing_.descending ? bounds.begin : bounds.end) = edge;
      }
      slices_.insert(behind, Slice{bounds, opened(bounds)});
    }
  }

  static constexpr std::int64_t kShortest = 2000;  // ms; below, a cut saves nothing

  internal::SlicedListing<View, T> listing_;
  bool ordered_;
  int lanes_;
  int width_;
  int good_pages_{};
  bool started_{};
  std::shared_ptr<internal::PageGroup> group_;
  std::optional<Pages<View>> from_far_end_;  // while its page is on its way
  std::optional<Timestamp> far_end_;
  std::vector<Pages<View>> dropped_;  // whose last request is let finish: aborting it would end its connection
  std::list<Slice> slices_;           // in the order of the listing
  internal::TimeSlice bounds_;        // of page_
  std::optional<Response<View>> page_;
  std::size_t index_{};
};

namespace internal {

/// Services may treat the bounds as exclusive, or cut them to seconds: slices ask for a little more, and each item is
/// kept by the one slice that its own time belongs to.
inline constexpr std::chrono::seconds kSliceOverlap{1};

/// Generated code: `pages` lists a request; `after` and `before` are its members that bound time.
template <class View, class T, class Request, class ListPages>
ParallelItems<View, T> parallel_items(Request request, std::optional<Timestamp> Request::*after,
                                      std::optional<Timestamp> Request::*before, ListPages pages,
                                      std::span<const T> (*items_of)(const View&), Timestamp (*time_of)(const T&),
                                      const ParallelOptions& options, CancellationToken cancellation) {
  const bool ascending = request.sort_order && request.sort_order->text == "Ascending";
  request.sort_order = ascending ? "Ascending" : "Descending";
  Request backwards = request;
  backwards.sort_order = ascending ? "Descending" : "Ascending";
  return ParallelItems<View, T>({.open =
                                     [=](const TimeSlice& slice) {
                                       Request part = request;
                                       if (slice.begin) part.*after = slice.begin->time() - kSliceOverlap;
                                       if (slice.end) part.*before = slice.end->time() + kSliceOverlap;
                                       return pages(std::move(part));
                                     },
                                 .open_backwards = [=] { return pages(backwards); },
                                 .items_of = items_of,
                                 .time_of = time_of,
                                 .descending = !ascending,
                                 .cancellation = std::move(cancellation)},
                                options);
}

}  // namespace internal
}  // namespace outcrop
