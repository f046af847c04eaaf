// Endpoints: from a region by the rules that all Bedrock services share, or from a URL that the caller names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/result.h"

namespace outcrop::internal {

struct Endpoint {
  std::string scheme{};     ///< "https://"
  std::string host{};       ///< with the port where it isn't the scheme's own: the Host header
  std::string base_path{};  ///< without a slash at its end
};

struct EndpointParameters {
  std::string_view prefix{};  ///< "bedrock-runtime"
  std::string_view region{};  ///< a host label; empty: unset
  bool use_fips{};
  bool use_dual_stack{};
  std::optional<Endpoint> endpoint{};  ///< named by the caller
};

/// The rule set, in its order. Errors in its words.
Result<Endpoint> resolve_endpoint(const EndpointParameters& parameters);

/// An http or https URL with a host; port and path are optional, user, query and fragment are refused. The error's
/// message continues a sentence: `has no host`.
Result<Endpoint> parse_endpoint_url(std::string_view url);

/// 127.0.0.0/8, ::1 or localhost, with or without a port.
bool is_loopback_host(std::string_view host);

/// "[::1]:80" or "host:80" without the port and the brackets.
std::string_view host_without_port(std::string_view host);

}  // namespace outcrop::internal
