// ResumePoint: how far a listing by time has come, and what of a listing that goes on was listed before.
#pragma once

#include "command/arguments.h"
#include "command/operation.h"
#include "command/paging_token.h"

namespace outcrop::cli {

class ResumePoint {
 public:
  /// `start` is where an earlier listing stopped; without a time: at the beginning.
  ResumePoint(const Listing& listing, const PagingToken& start, bool ascending);

  /// Bounds the request by the time at which it goes on, and a second more, whatever the service makes of fractions.
  void bound(const Operation& operation, void* request) const;
  /// Whether the item, as JSON, has to be listed. Items come in the order of the listing.
  bool is_new(std::string_view item);
  /// Behind the last new item that was counted as listed.
  void listed(std::string_view item);
  PagingToken token() const { return {.skip = of_that_time_, .time = last_}; }

 private:
  std::optional<Timestamp> time_of(std::string_view item) const;

  const Listing& listing_;
  PagingToken start_;
  bool ascending_;
  bool passing_;  ///< the items of before are still passing by
  std::uint64_t to_pass_;
  std::optional<Timestamp> last_;
  std::uint64_t of_that_time_;
};

}  // namespace outcrop::cli
