// Where STS, SSO and the sign-in service are.
#include "endpoint/sts_endpoint.h"

#include <algorithm>
#include <array>

#include "endpoint/partition.h"

namespace outcrop::internal {
namespace {

// Regions that had the global endpoint before there were regional ones (botocore's legacyGlobalRegions of STS).
constexpr std::array<std::string_view, 16> kLegacyGlobalRegions{
    "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "ca-central-1",
    "eu-central-1",   "eu-north-1", "eu-west-1",      "eu-west-2",      "eu-west-3",  "sa-east-1",
    "us-east-1",      "us-east-2",  "us-west-1",      "us-west-2"};

}  // namespace

StsEndpoint sts_endpoint(const StsParameters& parameters) {
  const std::string region(parameters.region);
  const bool plain = !parameters.use_fips && !parameters.use_dual_stack;
  const bool is_legacy_global =
      parameters.legacy && std::ranges::find(kLegacyGlobalRegions, parameters.region) != kLegacyGlobalRegions.end();
  if (plain && (region == "aws-global" || is_legacy_global))
    return {{.scheme = "https://", .host = "sts.amazonaws.com"}, "us-east-1"};
  const Partition& partition = partition_of(region);
  const bool fips_without_a_name = partition.id == "aws-us-gov" && !parameters.use_dual_stack;
  std::string host = parameters.use_fips && !fips_without_a_name ? "sts-fips." : "sts.";
  host += region + '.';
  host += parameters.use_dual_stack ? partition.dual_stack_dns_suffix : partition.dns_suffix;
  return {{.scheme = "https://", .host = std::move(host)}, region};
}

Endpoint regional_endpoint(std::string_view prefix, std::string_view region) {
  return {.scheme = "https://",
          .host = std::string(prefix) + '.' + std::string(region) + '.' + std::string(partition_of(region).dns_suffix)};
}

Result<Endpoint> signin_endpoint(std::string_view region) {
  const Partition& partition = partition_of(region);
  if (partition.id != "aws")
    return Error{.kind = ErrorKind::configuration,
                 .code = "UnknownSigninEndpoint",
                 .message = "the sign-in endpoint of partition " + std::string(partition.id) +
                            " is not known; name it by AWS_ENDPOINT_URL_SIGNIN"};
  return Endpoint{.scheme = "https://", .host = std::string(region) + ".signin.aws.amazon.com"};
}

}  // namespace outcrop::internal
