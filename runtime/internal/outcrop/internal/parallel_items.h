// parallel_items: the seam between generated clients and ParallelItems.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "outcrop/call_options.h"
#include "outcrop/pages.h"
#include "outcrop/parallel_items.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {

/// Services may treat the bounds as exclusive, or cut them to seconds: slices ask for a little more, and each item is
/// kept by the one slice that its own time belongs to.
inline constexpr std::chrono::seconds kSliceOverlap{1};

/// The methods of a client for one operation, whose request has a `sort_order`, a `next_token` and two members that
/// bound time.
template <class Client, class Request, class View, class T>
struct SlicedMethods {
  Pages<View> (Client::*pages)(Request, const CallOptions&) const;
  std::optional<Timestamp> Request::*after;
  std::optional<Timestamp> Request::*before;
  std::span<const T> (*items_of)(const View&);
  Timestamp (*time_of)(const T&);
};

template <class Client, class Request, class View, class T>
class RequestSlices final : public SlicedListing<View, T> {
 public:
  RequestSlices(const SlicedMethods<Client, Request, View, T>& methods, const Client& client, Request request,
                const CallOptions& options)
      : methods_(methods),
        client_(client),
        request_(std::move(request)),
        options_(options),
        descending_(!request_.sort_order || request_.sort_order->text() != "Ascending") {
    request_.sort_order = descending_ ? "Descending" : "Ascending";
  }

  Pages<View> open(const TimeSlice& slice) const override {
    Request part = request_;
    if (slice.begin || slice.end) part.next_token.reset();  // which is of the listing of everything
    if (slice.begin) part.*methods_.after = slice.begin->time() - kSliceOverlap;
    if (slice.end) part.*methods_.before = slice.end->time() + kSliceOverlap;
    return (client_.*methods_.pages)(std::move(part), options_);
  }
  Pages<View> open_backwards() const override {
    Request other = request_;
    other.sort_order = descending_ ? "Ascending" : "Descending";
    other.next_token.reset();
    return (client_.*methods_.pages)(std::move(other), options_);
  }
  std::span<const T> items_of(const View& page) const override { return methods_.items_of(page); }
  Timestamp time_of(const T& item) const override { return methods_.time_of(item); }
  bool descending() const override { return descending_; }
  bool cancelled() const override { return options_.cancellation.cancelled(); }
  bool skips(const Error& page) const override {
    return options_.skip_unreadable_pages && page.kind == ErrorKind::malformed_response;
  }

 private:
  SlicedMethods<Client, Request, View, T> methods_;
  Client client_;
  Request request_;
  CallOptions options_;
  bool descending_;
};

template <class Client, class Request, class View, class T>
ParallelItems<View, T> parallel_items(const SlicedMethods<Client, Request, View, T>& methods, const Client& client,
                                      Request request, const ParallelOptions& parallel, const CallOptions& options) {
  return {std::make_unique<RequestSlices<Client, Request, View, T>>(methods, client, std::move(request), options),
          parallel};
}

}  // namespace outcrop::internal
