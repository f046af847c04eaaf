// Every setting of a client as text, with where it was found: code, then environment, then profile.
#pragma once

#include <optional>
#include <string>

#include "config/config_sources.h"
#include "outcrop/client_config.h"
#include "outcrop/internal/operation.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// Absent: nowhere set.
using Choice = std::optional<Found>;

/// Not checked yet.
struct ClientChoices {
  Choice region{};
  Choice endpoint_url{};
  Choice ignore_configured_endpoint_urls{};
  Choice use_fips_endpoint{};
  Choice use_dualstack_endpoint{};
  Choice retry_mode{};
  Choice max_attempts{};
  Choice defaults_mode{};
  Choice ca_bundle{};
  Choice http_proxy{};
  Choice https_proxy{};
  Choice no_proxy{};
  Choice disable_request_compression{};
  Choice request_min_compression_size_bytes{};
  Choice disable_host_prefix_injection{};
  Choice app_id{};
  Choice auth_scheme_preference{};
  Choice bearer_token{};  ///< secret
  Choice execution_env{};
};

/// Error: a services section that is named and missing.
Result<ClientChoices> choose(const Service& service, const ClientConfig& config, const ConfigSources& sources);

/// What goes for all services, endpoint and bearer token left out.
ClientChoices choose_for_all_services(const ClientConfig& config, const ConfigSources& sources);

/// "Bedrock Runtime" -> "bedrock_runtime": key of services sections, in upper case the end of AWS_ENDPOINT_URL_*.
std::string service_key(std::string_view service_id);

/// `service_id` names AWS_ENDPOINT_URL_*; `code` is what the program says, if it says anything.
Result<Choice> choose_endpoint_url(std::string_view service_id, const std::optional<std::string>& code,
                                   const ConfigSources& sources);

bool is_on(const Choice& choice);
std::string value_or_empty(const Choice& choice);

}  // namespace outcrop::internal
