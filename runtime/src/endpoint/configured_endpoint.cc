// Checks the configured endpoint URL against the settings that exclude it.
#include "endpoint/configured_endpoint.h"

#include "base/shown_url.h"
#include "endpoint/region.h"

namespace outcrop::internal {
namespace {

Error excluded(std::string_view code, std::string_view what, const Found& cause, const Found& endpoint) {
  return Error{.kind = ErrorKind::configuration,
               .code = std::string(code),
               .message = "Invalid Configuration: " + std::string(what) +
                          " and custom endpoint are not supported: " + cause.origin.name + " asks for the one and " +
                          endpoint.origin.name + " names the other; take one of them away"};
}

}  // namespace

Result<std::optional<Endpoint>> configured_endpoint(const ClientChoices& choices) {
  const Choice& found = choices[Setting::endpoint_url];
  if (!found) return std::optional<Endpoint>();
  Result<Endpoint> endpoint = parse_endpoint_url(found->value);
  if (!endpoint) {
    Error error = std::move(endpoint).error();
    error.message =
        "the endpoint URL " + quoted(shown_url(found->value)) + " of " + found->origin.name + ' ' + error.message;
    return error;
  }
  if (choices.is_on(Setting::use_fips_endpoint))
    return excluded("FipsWithEndpoint", "FIPS", *choices[Setting::use_fips_endpoint], *found);
  const Choice& region = choices[Setting::region];
  if (const auto parsed = parse_region(region ? region->value : std::string()); parsed && parsed->fips)
    return excluded("FipsWithEndpoint", "FIPS", *region, *found);
  if (choices.is_on(Setting::use_dualstack_endpoint))
    return excluded("DualStackWithEndpoint", "Dualstack", *choices[Setting::use_dualstack_endpoint], *found);
  return std::optional<Endpoint>(*std::move(endpoint));
}

}  // namespace outcrop::internal
