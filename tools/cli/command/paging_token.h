// PagingToken: what --starting-token takes and `NextToken` gives: the service's own token, or the AWS CLI's wrapping of
// it, which may also point into a page.
#pragma once

#include <outcrop/timestamp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::cli {

struct PagingToken {
  std::string service_token{};  ///< empty: the first page
  std::uint64_t skip{};         ///< items of that page that were listed already
  /// Of a listing in slices of time, which has no token of the service: the time of the last item that was listed.
  /// `skip` then counts the items of that very time.
  std::optional<Timestamp> time{};
};

/// The AWS CLI's form: base64 of `{"nextToken": ..., "boto_truncate_amount": ..., "time": ...}`, the last one ours.
/// Empty where there is nothing to go on with.
std::string format_paging_token(const PagingToken& token);

/// Either form.
PagingToken parse_paging_token(std::string_view text);

}  // namespace outcrop::cli
