// Pages and Items: lazy single-pass ranges over a paginated operation.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "outcrop/call_options.h"
#include "outcrop/internal/single_pass.h"
#include "outcrop/response.h"

namespace outcrop {

template <class View, class T>
class ParallelItems;

namespace internal {

class Connection;
struct HttpRequest;
struct Operation;

/// A finished call without its view's type.
struct CallOutcome {
  std::unique_ptr<Error> error{};
  StoragePtr storage{};
};

/// Listings of one client whose requests travel at the same time. One thread at a time.
class PageGroup {
 public:
  virtual ~PageGroup() = default;
  /// At most so many requests at once; at least 1.
  virtual void set_width(int width) = 0;
  /// Waits until one more page than now is ready. Returns at once when no page has been asked for that isn't.
  virtual void wait() = 0;
};

std::unique_ptr<PageGroup> make_page_group(int width);

/// Fetches the pages of one listing, the next one while the caller works on the current one.
class PageSource {
 public:
  virtual ~PageSource() = default;
  /// Before anything is asked for. All listings of a group are of one client and end with the same cancellation token.
  virtual void join(std::shared_ptr<PageGroup> group) = 0;
  /// Whether next() would return without waiting for an answer.
  virtual bool ready() const = 0;
  /// Asks for the first page without waiting for it; afterwards it changes nothing.
  virtual void prefetch() = 0;
  /// Waits for the next page, asks for the one behind it, and decodes into `*view`, a default-initialised view of the
  /// operation. False when the listing is over: after the last page, or after an error was handed out.
  virtual bool next(void* view, CallOutcome& outcome) = 0;
};

}  // namespace internal

/// The pages of a listing, as an input range of `Response<View>`: the first one is asked for by begin(), each further
/// one while the page before it is in the caller's hands. The range ends after the last page or after the first page
/// that is an Error (a failed page is handed out as an element), but see CallOptions::skip_unreadable_pages. Move-only; one thread at a time; a page is valid until
/// the next one is taken.
template <class View>
class [[nodiscard]] Pages {
 public:
  explicit Pages(std::unique_ptr<internal::PageSource> source) : source_(std::move(source)) {}
  Pages(Pages&&) noexcept = default;
  Pages& operator=(Pages&&) noexcept = default;

  using iterator = internal::SinglePassIterator<Pages, const Response<View>&>;

  /// Single pass: call it once. Asks for the first page, or for the one behind those that next() has given.
  iterator begin() & {
    if (!current_) advance();
    return iterator(this);
  }
  iterator begin() && = delete;
  std::default_sentinel_t end() const { return {}; }

  /// Asks for the first page without waiting for it.
  void prefetch() { source_->prefetch(); }
  /// Whether next() would return without waiting for an answer.
  bool ready() const { return source_->ready(); }

  /// The next page, moved out, so that it may outlive the range; empty when the listing is over.
  std::optional<Response<View>> next() {
    advance();
    return std::exchange(current_, std::nullopt);
  }

 private:
  friend iterator;
  template <class AnyView, class T>
  friend class ParallelItems;

  // Before anything is asked for: it travels together with the group's other listings.
  void join(std::shared_ptr<internal::PageGroup> group) { source_->join(std::move(group)); }

  const Response<View>& current() const { return *current_; }
  bool is_over() const { return !current_; }
  void advance() {
    current_.reset();
    View view{};
    internal::CallOutcome outcome;
    if (!source_->next(&view, outcome)) return;
    if (outcome.error) {
      current_.emplace(std::move(*outcome.error), std::move(outcome.storage));
    } else {
      current_.emplace(view, std::move(outcome.storage));
    }
  }

  std::unique_ptr<internal::PageSource> source_;
  std::optional<Response<View>> current_;
};

/// One item of a flattened listing, or the Error that ended it. Valid until the next item is taken.
template <class T>
class [[nodiscard]] Item {
 public:
  explicit Item(const T& value) : value_(&value) {}
  explicit Item(const Error& error) : error_(&error) {}

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  /// The item. Only when has_value(): otherwise the program ends with the error's text on standard error.
  const T& operator*() const { return *operator->(); }
  const T* operator->() const {
    if (!value_) [[unlikely]]
      internal::value_of_failure(*error_);
    return value_;
  }
  /// Why there is none. Only when !has_value(): otherwise the program ends.
  const Error& error() const {
    if (!error_) [[unlikely]]
      internal::error_of_success();
    return *error_;
  }

 private:
  const T* value_{};
  const Error* error_{};
};

/// The items of all pages, as an input range of `Item<T>`; an Error is the last element, but see
/// CallOptions::skip_unreadable_pages. Move-only; one thread at a time.
template <class View, class T>
class [[nodiscard]] Items {
 public:
  using ItemsOf = std::span<const T> (*)(const View&);

  Items(Pages<View> pages, ItemsOf items_of) : pages_(std::move(pages)), items_of_(items_of) {}

  using iterator = internal::SinglePassIterator<Items, Item<T>>;

  /// Single pass: call it once. Asks for the first page.
  iterator begin() & {
    if (!page_) load();
    return iterator(this);
  }
  iterator begin() && = delete;
  std::default_sentinel_t end() const { return {}; }

 private:
  friend iterator;

  bool is_over() const { return !page_; }
  Item<T> current() const { return *page_ ? Item<T>(items_of_(**page_)[index_]) : Item<T>(page_->error()); }
  void advance() {
    ++index_;
    if (!*page_ || index_ >= items_of_(**page_).size()) load();
  }
  void load() {  // the next page that holds an item or an error
    do {
      page_ = pages_.next();
      index_ = 0;
    } while (page_ && *page_ && items_of_(**page_).empty());
  }

  Pages<View> pages_;
  ItemsOf items_of_;
  std::size_t index_{};
  std::optional<Response<View>> page_;
};

}  // namespace outcrop
