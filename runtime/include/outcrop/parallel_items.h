// ParallelItems: a listing cut into slices of time, whose pages travel at the same time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <list>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "outcrop/call_options.h"
#include "outcrop/pages.h"
#include "outcrop/parallel_options.h"
#include "outcrop/timestamp.h"

namespace outcrop {

namespace internal {

/// Bounds of a slice: items of [begin, end). Absent: the caller's own bound, or none.
struct TimeSlice {
  std::optional<Timestamp> begin{};
  std::optional<Timestamp> end{};
};

/// What a parallel listing has to know about its operation.
template <class View, class T>
class SlicedListing {
 public:
  virtual ~SlicedListing() = default;
  virtual Pages<View> open(const TimeSlice& slice) const = 0;
  /// Of everything, in the other order.
  virtual Pages<View> open_backwards() const = 0;
  virtual std::span<const T> items_of(const View& page) const = 0;
  /// 1970-01-01T00:00:00Z: the answer tells none.
  virtual Timestamp time_of(const T& item) const = 0;
  virtual bool descending() const = 0;
  virtual bool cancelled() const = 0;
  /// Whether that page is left out, and the listing goes on.
  virtual bool skips(const Error& page) const = 0;
};

}  // namespace internal

/// The items of a listing, each exactly once (one whose answer tells no time perhaps twice, where two slices meet), as
/// an input range of `Item<T>`; an Error is the last element, but see CallOptions::skip_unreadable_pages. One thread:
/// the caller's, which has a request of each slice on its way while it works. A slice that is done hands its place to
/// what is left of the longest one; an answer that took several attempts makes the listing narrower, good ones wider
/// again. Move-only; one thread at a time; an item is valid until the next one is taken.
template <class View, class T>
class [[nodiscard]] ParallelItems {
 public:
  ParallelItems(std::unique_ptr<const internal::SlicedListing<View, T>> listing, const ParallelOptions& options)
      : listing_(std::move(listing)),
        descending_(listing_->descending()),
        ordered_(options.ordered),
        lanes_(options.lanes > 1 ? options.lanes : 1),
        width_(lanes_),
        group_(internal::make_page_group(lanes_)) {}

  using iterator = internal::SinglePassIterator<ParallelItems, Item<T>>;

  /// Single pass: call it once. Asks for the first pages.
  iterator begin() & {
    if (!started_) start();
    return iterator(this);
  }
  iterator begin() && = delete;
  std::default_sentinel_t end() const { return {}; }

  // Of the current item, for those who work page by page: the page that it is on, its place in the page's list, and
  // whether the next item is on another page. A page that is an Error stands for the Error's item.
  const Response<View>& page() const { return *page_; }
  std::size_t place() const { return index_; }
  bool ends_page() const { return !*page_ || next_own_item(index_ + 1) == listing_->items_of(**page_).size(); }

  /// Lanes in use now; fewer than asked for while the service throttles.
  int width() const { return width_; }

 private:
  friend iterator;

  struct Slice {
    internal::TimeSlice bounds;
    std::optional<Pages<View>> pages;     // absent: everything of it has arrived
    std::optional<Timestamp> position{};  // time of the last item that arrived
    std::list<Response<View>> arrived{};
  };
  static constexpr std::size_t kMostArrived = 64;  // pages of a slice that wait for their turn
  static constexpr int kGoodPagesToWiden = 16;

  void start() {
    started_ = true;
    slices_.push_back({{}, opened({})});
    // One page from the far end tells where time begins and ends.
    if (lanes_ > 1) {
      from_far_end_ = listing_->open_backwards();
      from_far_end_->join(group_);
      from_far_end_->prefetch();
    }
    load();
  }

  // A listing of the slice, whose first page is asked for.
  Pages<View> opened(const internal::TimeSlice& bounds) {
    Pages<View> pages = listing_->open(bounds);
    pages.join(group_);
    pages.prefetch();
    return pages;
  }

  bool is_over() const { return !page_; }
  Item<T> current() const { return *page_ ? Item<T>(listing_->items_of(**page_)[index_]) : Item<T>(page_->error()); }

  void advance() {
    ++index_;
    if (!*page_ || !skip_foreign_items()) load();
  }

  bool has_time(const T& item) const { return listing_->time_of(item) != Timestamp(); }
  // Of the item; where it tells none, of the nearest one before it on the page that does.
  std::optional<Timestamp> time_at(std::span<const T> items, std::size_t index) const {
    for (std::size_t i = index + 1; i-- > 0;)
      if (has_time(items[i])) return listing_->time_of(items[i]);
    return std::nullopt;
  }
  bool is_before(const internal::TimeSlice& slice, Timestamp time) const {
    return descending_ ? slice.end && time >= *slice.end : slice.begin && time < *slice.begin;
  }
  bool is_past(const internal::TimeSlice& slice, Timestamp time) const {
    return descending_ ? slice.begin && time < *slice.begin : slice.end && time >= *slice.end;
  }
  // One without a time may be of this slice wherever the page isn't past it yet: rather twice than never.
  bool belongs(std::span<const T> items, std::size_t index) const {
    const auto time = time_at(items, index);
    return !time || !(is_past(bounds_, *time) || (is_before(bounds_, *time) && has_time(items[index])));
  }
  // From `index` on; the number of items if there is none.
  std::size_t next_own_item(std::size_t index) const {
    const std::span<const T> items = listing_->items_of(**page_);
    while (index < items.size() && !belongs(items, index)) ++index;
    return index;
  }
  // False: no item of the page is left.
  bool skip_foreign_items() {
    index_ = next_own_item(index_);
    return index_ < listing_->items_of(**page_).size();
  }

  // The next page that holds an item of its slice, or an Error, which ends the listing.
  void load() {
    const bool failed = page_ && !*page_ && !listing_->skips(page_->error());
    page_.reset();
    if (failed) return;
    if (listing_->cancelled()) forget_arrived();
    for (;;) {
      if (!take_arrived()) {
        if (slices_.empty()) return;
        fetch();
        continue;
      }
      index_ = 0;
      if (!*page_) {
        if (!listing_->skips(page_->error())) slices_.clear();
        return;
      }
      if (skip_foreign_items()) return;
      page_.reset();
    }
  }

  // So that the next page is the one that says "cancelled", unless everything has arrived.
  void forget_arrived() {
    auto begin = slices_.begin();
    while (begin != slices_.end() && !begin->pages) ++begin;
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
    dropped_.remove_if([](const Pages<View>& pages) { return pages.ready(); });
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
    if (page && *page && !listing_->items_of(**page).empty()) far_end_ = time_at(listing_->items_of(**page), 0);
    from_far_end_.reset();
  }

  void take_page(Slice& slice) {
    std::optional<Response<View>> page = slice.pages->next();
    if (!page) {
      slice.pages.reset();
      return;
    }
    adapt(page->attempts());
    const std::span<const T> items = *page ? listing_->items_of(**page) : std::span<const T>();
    if (const auto last = items.empty() ? std::nullopt : time_at(items, items.size() - 1)) {
      slice.position = begun(slice, *last);
      if (is_past(slice.bounds, *last))
        dropped_.push_back(*std::exchange(slice.pages, std::nullopt));  // the rest is another slice's
    }
    if (!std::ranges::all_of(items, [this](const T& item) { return has_time(item); })) stay_uncut();
    slice.arrived.push_back(std::move(*page));
  }

  // Nobody can say on which side of a cut an item without a time is.
  void stay_uncut() {
    far_end_.reset();
    if (from_far_end_) dropped_.push_back(*std::exchange(from_far_end_, std::nullopt));
  }

  // Not before the slice begins: its first pages may hold items of the slice before it alone.
  Timestamp begun(const Slice& slice, Timestamp last) const {
    const Timestamp first = (descending_ ? slice.bounds.end : slice.bounds.begin).value_or(last);
    return descending_ ? std::min(first, last) : std::max(first, last);
  }

  void adapt(int attempts) {
    if (attempts > 1) {
      width_ = width_ > 1 ? width_ / 2 : 1;
      good_pages_ = 0;
    } else if (++good_pages_ % kGoodPagesToWiden == 0 && width_ < lanes_) {
      ++width_;
    }
    group_->set_width(width_);
  }

  // Cuts what is left of the longest slice into pieces for the idle lanes.
  void share_work() {
    int idle = width_;
    for (const Slice& slice : slices_) idle -= slice.pages ? 1 : 0;
    if (idle <= 0 || !far_end_) return;
    auto longest = slices_.end();
    std::int64_t most = kShortest;
    for (auto slice = slices_.begin(); slice != slices_.end(); ++slice) {
      if (!slice->pages || !slice->position) continue;
      const std::int64_t length = (far_of(*slice).millis() - slice->position->millis()) * (descending_ ? -1 : 1);
      if (length > most) {
        most = length;
        longest = slice;
      }
    }
    if (longest != slices_.end()) cut(longest, idle + 1, most);
  }

  Timestamp far_of(const Slice& slice) const {
    return (descending_ ? slice.bounds.begin : slice.bounds.end).value_or(*far_end_);
  }

  void cut(typename std::list<Slice>::iterator slice, int pieces, std::int64_t length) {
    const std::int64_t step = length / pieces * (descending_ ? -1 : 1);
    auto behind = std::next(slice);
    internal::TimeSlice rest = slice->bounds;
    Timestamp edge = Timestamp::from_millis(slice->position->millis() + step);
    (descending_ ? slice->bounds.begin : slice->bounds.end) = edge;
    for (int piece = 1; piece < pieces; ++piece) {
      internal::TimeSlice bounds = rest;
      (descending_ ? bounds.end : bounds.begin) = edge;
      if (piece + 1 < pieces) {
        edge = Timestamp::from_millis(edge.millis() + step);
        (descending_ ? bounds.begin : bounds.end) = edge;
      }
      slices_.insert(behind, Slice{bounds, opened(bounds)});
    }
  }

  static constexpr std::int64_t kShortest = 2000;  // ms; below, a cut saves nothing

  std::unique_ptr<const internal::SlicedListing<View, T>> listing_;
  bool descending_;
  bool ordered_;
  int lanes_;
  int width_;
  int good_pages_{};
  bool started_{};
  std::shared_ptr<internal::PageGroup> group_;
  std::optional<Pages<View>> from_far_end_;  // while its page is on its way
  std::optional<Timestamp> far_end_;
  std::list<Pages<View>> dropped_;  // whose last request is let finish: aborting it would end its connection
  std::list<Slice> slices_;         // in the order of the listing
  internal::TimeSlice bounds_;      // of page_
  std::optional<Response<View>> page_;
  std::size_t index_{};
};

}  // namespace outcrop
