// Endpoints of the services that give out credentials.
#pragma once

#include <string>
#include <string_view>

#include "endpoint/endpoint.h"
#include "outcrop/result.h"

namespace outcrop::internal {

struct StsEndpoint {
  Endpoint endpoint{};
  std::string signing_region{};
};

struct StsParameters {
  std::string_view region{};  ///< a host label
  bool use_fips{};
  bool use_dual_stack{};
  bool legacy{};  ///< sts_regional_endpoints = legacy: older regions go to the global host
};

StsEndpoint sts_endpoint(const StsParameters& parameters);

/// "https://{prefix}.{region}.{dnsSuffix}", for SSO.
Endpoint regional_endpoint(std::string_view prefix, std::string_view region);

/// "https://{region}.signin.aws.amazon.com". Error: the region's partition has another one, which is not known here.
Result<Endpoint> signin_endpoint(std::string_view region);

}  // namespace outcrop::internal
