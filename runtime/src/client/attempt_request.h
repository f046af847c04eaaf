// One attempt's request as it goes on the wire: URL, headers, signature.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "client/settings.h"
#include "client/workspace.h"
#include "outcrop/internal/http_request.h"
#include "outcrop/internal/operation.h"

namespace outcrop::internal {

/// Why a header of CallOptions can't be sent: the SDK sets it itself, `request` has it already, or it isn't one. Empty:
/// it can. `is_anonymous`: nobody signs, so that Authorization may be the caller's.
std::string refusal_of_header(const HttpRequest& request, std::string_view name, std::string_view value,
                              bool is_anonymous = false);

/// With its port: the Host header.
std::string host_of(const Operation& operation, const HttpRequest& request, const Settings& settings);

/// What differs from attempt to attempt.
struct AttemptFacts {
  int number{};  ///< from 1
  int max_attempts{};
  Timestamp time{};  ///< the service's, as far as it is known
  std::chrono::milliseconds idle_limit{};
  bool clock_known{};                ///< a Date of the service was seen
  const Credentials* credentials{};  ///< of Settings::identity; null: not signed
  /// Sent, and not signed.
  std::span<const std::pair<std::string, std::string>> unsigned_headers{};
};

/// Fills `workspace` and points into it, into `request`, `settings`, `extra_headers`,
/// `invocation_id` and `facts.unsigned_headers`.
TransportRequest make_attempt_request(Workspace& workspace, const Operation& operation, const HttpRequest& request,
                                      const Settings& settings,
                                      const std::vector<std::pair<std::string, std::string>>& extra_headers,
                                      std::string_view invocation_id, const AttemptFacts& facts);

/// The canonical request of one that was signed, with its session token masked; empty of any other.
std::string shown_canonical_request(const TransportRequest& request);

}  // namespace outcrop::internal
